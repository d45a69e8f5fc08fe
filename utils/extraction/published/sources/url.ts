import type { Claim } from '../claim';
import { ENGLISH } from '../month-table';
import { WEIGHTS } from '../weights';
import type { WrittenDate } from '../written-date';

/** Days and months that the page's address or its canonical address is filed under. */
export function claimsOfUrls(document: Document, url: string): Claim[] {
  const canonical = document.querySelector('link[rel="canonical" i][href]')?.getAttribute('href');
  const addresses = new Map([
    [url, 'address'],
    [canonical ?? url, canonical && canonical !== url ? 'link[rel=canonical]' : 'address'],
  ]);
  return [...addresses].flatMap(([address, locator]) => {
    const found = readUrl(address);
    return found
      ? [
          {
            role: 'published',
            family: 'url',
            source: 'url',
            ...found,
            locator,
            weight: WEIGHTS.url,
          },
        ]
      : [];
  });
}

const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
/** `/2020/01/05/`, `/2020-01-05-title`, `/2020/jan/05/`; a single figure counts only as a whole path segment. */
const SEPARATED = new RegExp(
  String.raw`(?<![\d.])${YEAR}(?<mark>[/\-_.])(?<month>\d\d?|[a-z]{3,9})\k<mark>(?<day>\d\d(?![\d])|\d(?=/|$|[?#]))(?:[/\-_.?#]|\D|$)`,
  'i',
);
/** `/2020/politics/01/05/`: the section stands between. */
const SECTIONED = new RegExp(
  String.raw`/${YEAR}(?<mark>/)[a-z][\w.-]{2,}/(?<month>\d\d?)/(?<day>\d\d?)(?=/)`,
  'i',
);
const COMPACT = new RegExp(
  String.raw`(?<![\da-z])${YEAR}(?<month>\d\d)(?<day>\d\d)(?![\da-z])`,
  'i',
);
const MONTH_ONLY = new RegExp(String.raw`/${YEAR}[/-](?<month>\d\d?|[a-z]{3,9})(?=/|$)`, 'i');

/** The day (or else the month) in the path of an address. */
export function readUrl(address: string): { date: WrittenDate; raw: string } | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '');
  for (const pattern of [SEPARATED, SECTIONED, COMPACT]) {
    const { year, mark = '', month, day } = pattern.exec(path)?.groups ?? {};
    const number = monthOf(month);
    if (number !== undefined)
      return {
        date: { year: Number(year), month: number, day: Number(day) },
        raw: `${year}${mark}${month}${mark}${day}`,
      };
  }
  const alone = MONTH_ONLY.exec(path);
  const month = monthOf(alone?.groups?.month);
  return alone && month !== undefined
    ? { date: { year: Number(alone.groups!.year), month }, raw: alone[0].slice(1) }
    : undefined;
}

function monthOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d/.test(text) ? Number(text) : ENGLISH.months[text.toLowerCase()];
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined;
}
