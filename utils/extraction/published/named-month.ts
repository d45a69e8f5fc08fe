import type { OtherCalendar } from './month-table';
import { fromShortYear, toGregorian, toGregorianYear } from './other-calendars';
import type { Match } from './match';
import { type Month, monthAt } from './month-at';
import { readTimeOfDay } from './clock';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';
import { dayNumber, type WrittenDate } from './written-date';

/** A date whose month is a name, starting at a token: day first, month first or year first. */
export function readNamedMonth(tokens: Token[], at: number, words: Vocabulary): Match | undefined {
  const token = tokens[at]!;
  if (token.kind === 'mark') return undefined;
  if (token.kind === 'word') return monthFirst(tokens, at, words);
  return token.text.length <= 2 ? dayFirst(tokens, at, words) : yearFirst(tokens, at, words);
}

/** Tokens that may stand between two parts of a date: "5th day of January". */
const MAX_LINKS = 4;
const MARKS_BETWEEN = new Set(".,-/–'’،·‐‑`´၊ʼ()׳॰".split(''));

function afterLinks(tokens: Token[], from: number, words: Vocabulary): number {
  let at = from;
  while (at < tokens.length && at - from < MAX_LINKS) {
    const token = tokens[at]!;
    const isLink =
      (token.kind === 'mark' && MARKS_BETWEEN.has(token.text)) ||
      (token.kind === 'word' && (words.links.has(token.text) || isOrdinal(tokens, at)));
    if (!isLink || (token.kind === 'word' && words.months.has(token.text))) break;
    at += 1;
  }
  return at;
}

/** Letters that grow on a day number: "1er", "2nd", "5-го". */
function isOrdinal(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  const hyphen = tokens[at - 1]?.text === '-' ? 1 : 0;
  const number = tokens[at - 1 - hyphen];
  return token.text.length <= 3 && number?.kind === 'number' && number.end === token.start - hyphen;
}

const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.text.length <= 2 &&
  Number(token.text) >= 1 &&
  Number(token.text) <= 31;

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.text.length === 4 && /^[12]/.test(token.text);

/** A year in two figures, which only the years of the web so far may be. */
function isShortYear(tokens: Token[], at: number, isBuddhist: boolean): boolean {
  const [year, after, afterThat] = tokens.slice(at, at + 3);
  if (year?.kind !== 'number' || !(isBuddhist ? /^[4-7]\d$/ : /^[0-3]\d$/).test(year.text))
    return false;
  if (after?.kind === 'word') return after.start !== year.end;
  return after?.text !== ':' && !(after?.text === '.' && afterThat?.kind === 'number');
}

function dayFirst(tokens: Token[], at: number, words: Vocabulary): Match | undefined {
  if (!isDay(tokens[at])) return undefined;
  const month =
    monthAt(tokens, afterLinks(tokens, at + 1, words), words) ?? monthAt(tokens, at + 1, words);
  if (!month) return undefined;
  const yearAt = afterLinks(tokens, month.next, words);
  const day = Number(tokens[at]!.text);
  const year = yearOf(tokens, yearAt, words);
  if (year !== undefined) return matchOf(year, month, day, yearAt + 1 - at);
  return undefined;
}

function yearOf(tokens: Token[], at: number, { isBuddhist }: Vocabulary): number | undefined {
  if (isYear(tokens[at])) return Number(tokens[at]!.text);
  return isShortYear(tokens, at, isBuddhist)
    ? fromShortYear(Number(tokens[at]!.text), isBuddhist)
    : undefined;
}

function monthFirst(tokens: Token[], at: number, words: Vocabulary): Match | undefined {
  const month = monthAt(tokens, at, words);
  if (!month) return undefined;
  const next = afterLinks(tokens, month.next, words);
  if (isYear(tokens[next]))
    return matchOf(Number(tokens[next]!.text), month, undefined, next + 1 - at);
  if (!isDay(tokens[next])) return undefined;
  const day = Number(tokens[next]!.text);
  const yearAt = afterLinks(tokens, next + 1, words);
  if (isYear(tokens[yearAt]))
    return matchOf(Number(tokens[yearAt]!.text), month, day, yearAt + 1 - at);
  if (tokens[yearAt - 1]?.text === "'" || tokens[yearAt - 1]?.text === '’') {
    const year = yearOf(tokens, yearAt, words);
    if (year !== undefined) return matchOf(year, month, day, yearAt + 1 - at);
  }
  const clock = readTimeOfDay(tokens, yearAt, words);
  if (!clock) return undefined;
  // "10:00:00 CET 2020": a zone's name may follow the clock.
  for (let lateYear = clock.to; lateYear <= clock.to + 2; lateYear += 1) {
    if (isYear(tokens[lateYear])) {
      const match = matchOf(Number(tokens[lateYear]!.text), month, day, lateYear + 1 - at);
      return match && { ...match, clock };
    }
    if (tokens[lateYear]?.kind !== 'word' && tokens[lateYear]?.text !== ',') return undefined;
  }
  return undefined;
}

function yearFirst(tokens: Token[], at: number, words: Vocabulary): Match | undefined {
  if (!isYear(tokens[at])) return undefined;
  const next = afterLinks(tokens, at + 1, words);
  const month = monthAt(tokens, next, words);
  if (!month) return yearDayMonth(tokens, at, next, words);
  const dayAt = afterLinks(tokens, month.next, words);
  if (!isDay(tokens[dayAt]) || tokens[dayAt + 1]?.text === ':') return undefined;
  // "… in 2019. January 5, 2020": the year belongs to what went before.
  if (isYear(tokens[afterLinks(tokens, dayAt + 1, words)])) return undefined;
  return matchOf(Number(tokens[at]!.text), month, Number(tokens[dayAt]!.text), dayAt + 1 - at);
}

/** "2020. gada 5. janvāris": Latvian and Kazakh. */
function yearDayMonth(
  tokens: Token[],
  at: number,
  dayAt: number,
  words: Vocabulary,
): Match | undefined {
  const hasLink = tokens.slice(at + 1, dayAt).some((token) => token.kind === 'word');
  if (!hasLink || !isDay(tokens[dayAt])) return undefined;
  const month = monthAt(tokens, afterLinks(tokens, dayAt + 1, words), words);
  if (!month) return undefined;
  const year = Number(tokens[at]!.text);
  return matchOf(year, month, Number(tokens[dayAt]!.text), month.next - at);
}

function matchOf(
  year: number,
  { month, calendar }: Month,
  day: number | undefined,
  length: number,
): Match | undefined {
  const date = resolve(year, month, day, calendar);
  return date && { date, length };
}

/** The Gregorian date of a year, month and day; `undefined` when there is no such day. */
function resolve(
  year: number,
  month: number,
  day: number | undefined,
  calendar: OtherCalendar | undefined,
): WrittenDate | undefined {
  if (calendar) return day === undefined ? undefined : toGregorian(calendar, year, month, day);
  const gregorian = toGregorianYear(year);
  if (day === undefined) return { year: gregorian, month };
  return dayNumber(gregorian, month, day) === undefined
    ? undefined
    : { year: gregorian, month, day };
}
