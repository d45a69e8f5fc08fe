import { isNameOfSite } from './site-name';
import { hasOpenBracket, letters, shareIn, wordSet } from './words';

/** What separates the parts of a `<title>`; where angle marks stand on both sides, they are a quotation's. */
const SEPARATOR = /(\s+[|\-–—·:»«•~/\\]+\s+|\s*[|»]\s*)/;
const SEPARATOR_BESIDE_QUOTATION = /(\s+[|\-–—·:•~/\\]+\s+|\s*\|\s*)/;

/** The parts of a title, and between them what separates them. */
const partsOf = (title: string): string[] =>
  title.split(title.includes('«') && title.includes('»') ? SEPARATOR_BESIDE_QUOTATION : SEPARATOR);

/** What tells the headline among the parts of a title. */
export type TitleSurroundings = {
  siteName: string | undefined;
  url: string;
  /** The words of the page's address. */
  address: ReadonlySet<string>;
};

/** A title without the parts at its ends that name the site, a section or a day. */
export function withoutSiteName(title: string, around: TitleSurroundings): string {
  let parts = partsOf(withoutEnd(title, around.siteName));
  const isSite = (part = '') => isNameOfSite(part, around.siteName, around.url);
  const endsElsewhere = () => isSite(parts.at(-1)) || isTail(parts, around.address);
  while (parts.length > 2 && endsElsewhere() && !hasOpenBracket(parts.slice(0, -2).join('')))
    parts = parts.slice(0, -2);
  while (parts.length > 2 && (isSite(parts[0]) || DAY.test(parts[0] ?? ''))) parts = parts.slice(2);
  return parts.join('').trim();
}

/** A title without the site's name at its end, which may have separators in it. */
function withoutEnd(title: string, siteName: string | undefined): string {
  if (siteName === undefined || !title.endsWith(siteName)) return title;
  const parts = partsOf(title.slice(0, -siteName.length));
  return parts.length > 2 && parts.at(-1) === '' ? parts.slice(0, -2).join('') : title;
}

/** The name of the site that a title begins or ends with, as the page's address bears it; `undefined` when it has none. */
export function siteInTitle(title: string, url: string): string | undefined {
  const parts = partsOf(title);
  return parts.length === 1
    ? undefined
    : [parts.at(-1)!, parts[0]!]
        .map((part) => part.trim())
        .find((part) => !part.includes('.') && isNameOfSite(part, undefined, url));
}

/** The title of a page's window without the site's name and the colon that blogs set before it. */
export function withoutBlogName(title: string, siteName: string | undefined): string {
  const start = `${siteName ?? ''}: `;
  return siteName !== undefined && title.startsWith(start) ? title.slice(start.length) : title;
}

/** Whether a text is one of the parts of a title that separators make. */
export const isPartOfTitle = (text: string, title: string): boolean =>
  partsOf(title).some((part) => letters(part) === letters(text));

/** Whether a text ends a title of which the page's address knows only what stands before it. */
export function isTailOfTitle(text: string, title: string, address: ReadonlySet<string>): boolean {
  const tail = letters(text);
  const whole = letters(title);
  if (tail === whole || !whole.endsWith(tail) || address.size === 0) return false;
  const before = title.slice(0, title.length - text.length);
  return shareIn(wordSet(text), address) === 0 && shareIn(wordSet(before), address) > 0;
}

/** A day in figures alone. */
const DAY = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?\s*$/;

/** Whether the last part of a title is too short for a part of the headline, or unknown to the page's address. */
function isTail(parts: string[], address: ReadonlySet<string>): boolean {
  const tail = wordSet(parts.at(-1) ?? '');
  const rest = wordSet(parts.slice(0, -2).join(''));
  if (tail.size > LONGEST_TAIL || rest.size < TELLING_WORDS) return false;
  if (/[|»•]/.test(parts.at(-2) ?? '')) return true;
  return (
    /^\s+[-–—·]\s+$/.test(parts.at(-2) ?? '') &&
    tail.size <= LONGEST_WEAK_TAIL &&
    shareIn(tail, address) === 0 &&
    shareIn(rest, address) >= KNOWN_TO_ADDRESS
  );
}

/** Words of a section or site name at the end of a title. */
const LONGEST_TAIL = 5;
/** The same after a dash, which headlines have too. */
const LONGEST_WEAK_TAIL = 3;
/** Words from which a text can be a headline on its own. */
export const TELLING_WORDS = 3;
/** Share of a headline's words in an address that was made from it: all but the short ones. */
const KNOWN_TO_ADDRESS = 0.7;

/** A heading whose end is the whole title carries a kicker or a date before it, one that begins with it a date behind it. */
export function withoutKicker(heading: string, titles: readonly string[]): string {
  const dated = titles.find(
    (one) => one !== '' && heading.startsWith(one) && DAY.test(heading.slice(one.length)),
  );
  if (dated !== undefined) return dated;
  const whole = letters(heading);
  if (letters(titles[0] ?? '') === whole) return heading;
  const title = titles.find((one) => {
    const part = letters(one);
    return part !== whole && part.length * 2 > whole.length && whole.endsWith(part);
  });
  return title ?? heading;
}
