import { BYLINE_SOURCES, type BylineContext } from './byline-sources';
import { isLongerList } from './credit-lists';
import { isFullName, isInstitution, isPlainName, NAME_SEPARATOR } from './person-name';
import { fullNameOfOwner, isNameOfSite } from './site-name';
import { announcedAfter, creditAfter } from './visible-credit';
import { letters } from './words';

/**
 * The authors' names, joined by ", ", without "By", dates or roles. Full names come before accounts and offices, people
 * before the publication; among those, what the page tells machines before what it shows, unless it shows more people.
 * `undefined` when the page names nobody.
 */
export function readByline(page: Document, context: BylineContext): string | undefined {
  const { siteName, url } = context;
  const isPublication = (name: string) => isNameOfSite(name, siteName, url);
  let publication: string | undefined;
  let account: string[] | undefined;
  for (const { read, isForMachines, overAccounts } of BYLINE_SOURCES) {
    if (account && !overAccounts) continue;
    const names = distinct(
      read(page, context).map((name) => withoutPublication(name, isPublication)),
    );
    const people = withoutInstitutions(names.filter((name) => !isPublication(name)));
    if (people.length === 0) publication ??= names[0];
    else if (people.every(account && overAccounts === 'plain' ? isPlainName : isFullName))
      return (isForMachines ? asShown(people, context, isPublication) : people).join(', ');
    else account ??= people;
  }
  return account?.map((name) => fullNameOfOwner(name, siteName, url)).join(', ') ?? publication;
}

/** A credit without the publication that somebody writes for, after a comma. */
function withoutPublication(credit: string, isPublication: (name: string) => boolean): string {
  const [, people, end] = /^(.+), ([^,]+)$/u.exec(credit) ?? [];
  return people !== undefined && isPublication(end!) ? people : credit;
}

/** Where somebody works is no second author. */
const withoutInstitutions = (names: string[]): string[] =>
  names.some(isPlainName) ? names.filter((name) => !isInstitution(name)) : names;

/** The people a page tells machines, or those it shows its readers: more than these, or others below a "By". */
function asShown(
  people: string[],
  { headline }: BylineContext,
  isPublication: (name: string) => boolean,
): string[] {
  if (!headline) return people;
  const read = (credits: string[]) =>
    withoutInstitutions(
      distinct(credits).filter((credit) => !credit.split(NAME_SEPARATOR).some(isPublication)),
    );
  const shown = read(creditAfter(headline));
  if (isLongerList(shown, people)) return shown;
  const announced = read(announcedAfter(headline));
  return areOthers(announced, people) ? announced : people;
}

/** Whether these are plain names, of other people. */
function areOthers(announced: string[], people: string[]): boolean {
  const all = letters(announced.join(' '));
  const known = people.flatMap((credit) => credit.split(NAME_SEPARATOR)).map(letters);
  return (
    announced.length > 0 &&
    announced.every(isPlainlyCredited) &&
    !known.some((name) => all.includes(name) || name.includes(all))
  );
}

/** Whether a credit is a plain name, with or without degrees: "Nora Finch, MS, RDN". */
const isPlainlyCredited = (credit: string): boolean =>
  isPlainName(credit.replace(/(?:, \p{Lu}[\p{L}.]{0,4}\p{Lu}\.?)+$/u, ''));

function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = letters(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
