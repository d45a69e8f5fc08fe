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

const YEAR = String.raw`((?:19|20)\d\d)`;
/** `/2020/01/05/`, `/2020-01-05-title`, `/2020/jan/05/`; a single figure counts only as a whole path segment. */
const SEPARATED = new RegExp(
  String.raw`(?<![\d.])${YEAR}([/\-_.])(\d\d?|[a-z]{3,9})\2(\d\d(?![\d])|\d(?=/|$|[?#]))(?:[/\-_.?#]|\D|$)`,
  'i',
);
const COMPACT = new RegExp(String.raw`(?<![\da-z])${YEAR}(\d\d)(\d\d)(?![\da-z])`, 'i');
const MONTH_ONLY = new RegExp(String.raw`/${YEAR}[/-](\d\d?|[a-z]{3,9})(?=/|$)`, 'i');

/** The day (or else the month) in the path of an address. */
export function readUrl(address: string): { date: WrittenDate; raw: string } | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const separated = SEPARATED.exec(path);
  const compact = separated ? undefined : COMPACT.exec(path);
  const [year, month, day] = separated
    ? [separated[1], separated[3], separated[4]]
    : [compact?.[1], compact?.[2], compact?.[3]];
  const monthNumber = monthOf(month);
  if (year !== undefined && monthNumber !== undefined && day !== undefined)
    return {
      date: { year: Number(year), month: monthNumber, day: Number(day) },
      raw: `${year}${separated?.[2] ?? ''}${month}${separated?.[2] ?? ''}${day}`,
    };
  const alone = MONTH_ONLY.exec(path);
  const aloneMonth = monthOf(alone?.[2]);
  return alone && aloneMonth !== undefined
    ? { date: { year: Number(alone[1]), month: aloneMonth }, raw: alone[0].slice(1) }
    : undefined;
}

function monthOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d/.test(text) ? Number(text) : ENGLISH.months[text.toLowerCase()];
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined;
}
