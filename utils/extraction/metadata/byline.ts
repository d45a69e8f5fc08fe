import { ARTICLE_TYPES, hasType, isRecord, type JsonLdNode } from '../../dom/json-ld';
import type { MetaTags } from '../../dom/meta-tags';
import { nameInCredit } from './author-name';
import { isNameOfSite } from './site-name';
import { NAME_SEPARATOR, readsAsName } from './person-name';
import { confirmedCredit } from './confirmed-credit';
import { creditAnywhere } from './credit-lines';
import { creditAfter, creditWithin } from './visible-credit';
import { letters } from './words';

export type BylineContext = {
  tags: MetaTags;
  jsonLd: readonly JsonLdNode[];
  siteName: string | undefined;
  url: string;
  /** The element that shows the headline. */
  headline: Element | undefined;
};

/**
 * The authors' names, joined by ", ", without "By", dates or roles. Full names come before accounts and offices, people
 * before the publication; among those, what the page tells machines before what it shows, unless it shows more people.
 * `undefined` when the page names nobody.
 */
export function readByline(page: Document, context: BylineContext): string | undefined {
  const { siteName, url } = context;
  const read = (source: Source) => distinct(source(page, context));
  const isPublication = (name: string) => isNameOfSite(name, siteName, url);
  let publication: string | undefined;
  let account: string[] | undefined;
  for (const source of [
    fromJsonLd,
    fromMeta,
    fromHeadline,
    fromMarkup,
    fromClassNames,
    fromNamesAlone,
    fromLines,
  ]) {
    if (account && !OVER_ACCOUNTS.includes(source)) continue;
    const names = read(source);
    const people = names.filter((name) => !isPublication(name));
    if (people.length === 0) publication ??= names[0];
    else if (people.every(account && source === fromLines ? isPlainName : isFullName)) {
      const shown =
        source === fromMeta || source === fromJsonLd
          ? read(fromHeadline).filter((credit) => !credit.split(NAME_SEPARATOR).some(isPublication))
          : [];
      return (isLongerList(shown, people) ? shown : people).join(', ');
    } else account ??= people;
  }
  return account?.join(', ') ?? publication;
}

/** Whether a credit is a name with a surname, and not that of an account or an office. */
const isFullName = (name: string): boolean => readsAsName(name) && !OFFICE.test(name);

/** Whether a credit is one person's name, of two or three words that do not shout. */
const isPlainName = (name: string): boolean =>
  isFullName(name) &&
  /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,2}$/u.test(name) &&
  /\p{Ll}/u.test(name);

/** Ends of what is no person's name; taken from the bylines of the benchmark's pages. */
const OFFICE =
  /(?:^|\s)(?:admin|team|redaktion|redacción|rédaction|redazione|editorial|staff|editors?|newsroom|newsdesk|press|gmbh|e\.\s?v\.|inc|llc|ltd|group)\.?$/iu;

/** Whether the reader is shown all of these people and others. */
function isLongerList(shown: string[], people: string[]): boolean {
  const all = letters(shown.join(' '));
  return (
    countNames(shown) > countNames(people) && people.every((name) => all.includes(letters(name)))
  );
}

/** Names in credits, of which one may hold several; no degrees. */
const countNames = (credits: string[]): number =>
  credits.flatMap((credit) => credit.split(NAME_SEPARATOR)).filter((name) => name.includes(' '))
    .length;

/** Names in one kind of place, as the page writes them. */
type Source = (page: Document, context: BylineContext) => string[];

const fromJsonLd: Source = (_page, { jsonLd }) => {
  const byId = new Map(jsonLd.map((node) => [node['@id'], node]));
  for (const node of jsonLd) {
    if (!hasType(node, ARTICLE_TYPES) || isTestimonial(node)) continue;
    const names = [node.author ?? node.creator].flat().flatMap((author) => {
      const record = isRecord(author) ? author : { name: author };
      const name = record.name ?? byId.get(record['@id'])?.name;
      return [name].flat().filter((one) => typeof one === 'string');
    });
    const found = names.flatMap((name) => nameInCredit(name) ?? []);
    if (found.length > 0) return found;
  }
  return [];
};

/** Whether an object is what a customer says of something, rather than the page's own review. */
const isTestimonial = (node: JsonLdNode): boolean =>
  hasType(node, /^Review$/) && node.headline === undefined;

/** Of a name with a dot, colon or dash the last part, as in `parsely-author` and `dc.creator`. */
const META_NAME = /^(?!twitter)(?:.*[.:_-])?(?:authors?|author[_-]?name|creator|byl|byline)$/;

const fromMeta: Source = (_page, { tags }) => {
  const cited = (tags.get('citation_author') ?? tags.get('citation_authors') ?? []).flatMap(
    (content) => nameInCredit(firstNameFirst(content)) ?? [],
  );
  for (const [name, contents] of tags) {
    if (!META_NAME.test(name)) continue;
    const found = name.startsWith('citation')
      ? cited
      : contents.flatMap((content) => nameInCredit(content) ?? []);
    if (found.length > 0) return isLongerList(cited, found) ? cited : found;
  }
  // Shares of WordPress posts: "Written by" as the label of the first datum.
  const label = tags.get('twitter:label1')?.[0] ?? '';
  const first = tags.get('twitter:data1')?.[0];
  return first !== undefined && !/min|\d/i.test(first) && !/time|zeit|temps|tiempo/i.test(label)
    ? [nameInCredit(first)].filter((name) => name !== undefined)
    : [];
};

/** A name as libraries write it, "Hale, Tomas", as it is read. */
const firstNameFirst = (name: string): string =>
  name.replace(/^([^,]+), ([^,]+)$/u, (_, last: string, first: string) => `${first} ${last}`);

const fromHeadline: Source = (_page, { headline }) => (headline ? creditAfter(headline) : []);

const fromNamesAlone: Source = (page, { headline }) =>
  headline ? confirmedCredit(page, headline) : [];

const fromLines: Source = (page) => creditAnywhere(page);

const fromMarkup: Source = (page) => creditsIn(page, '[rel~="author"],[itemprop~="author"]');

const fromClassNames: Source = (page) => creditsIn(page, CREDIT_CLASSES);

/** Without the first letters, since matching without regard to case costs browsers several times as much. */
const CREDIT_CLASSES =
  '[class*="yline"],[class*="uthor"],[class*="utor"],[class*="uteur"],[class*="riter"],#byline,#author,' +
  '[data-testid*="yline"],[data-testid*="uthor"],[data-component*="yline"]';

/** Sources in which a full name comes before an account or an office named earlier. */
const OVER_ACCOUNTS = [fromMeta, fromHeadline, fromLines, fromNamesAlone];

/** The first credit outside comments and other stories. */
function creditsIn(page: Document, selector: string): string[] {
  for (const element of [...page.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)) {
    if (typeof element.closest !== 'function' || element.closest(ELSEWHERE)) continue;
    const names = creditWithin(element);
    if (names.length > 0) return names;
  }
  return [];
}

/** Elements called a credit that are read before giving up. */
const MOST_ELEMENTS = 40;
/** Where the credits of other texts stand. */
const ELSEWHERE =
  '[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="teaser" i],[class*="card" i] [class*="card" i],[class*="testimonial" i],[class*="quote" i],[class*="authoriz" i],nav,body>footer';

function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = letters(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
