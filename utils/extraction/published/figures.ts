import { fromShortYear, toGregorian, toGregorianYear } from './other-calendars';
import type { Match } from './match';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';
import { dayNumber, type WrittenDate } from './written-date';

/** A date written in figures that starts at a token: `5.1.2020`, `2020-01-05`, `2020年1月5日`, `01/05/20`. */
export function readFigures(tokens: Token[], at: number, words: Vocabulary): Match | undefined {
  if (tokens[at]?.kind !== 'number' || tokens[at + 2]?.kind !== 'number') return undefined;
  const [first, separator, second, separator2, third] = tokens.slice(at, at + 5);
  if (!first || !separator || !second || !separator2 || !third) return undefined;
  if (first.kind !== 'number' || second.kind !== 'number' || third.kind !== 'number')
    return undefined;
  if (second.text.length > 2 || !areSeparators(separator, separator2)) return undefined;
  if (isPartOfMore(tokens, at)) return undefined;
  const eraBefore = tokens[at - 1];
  const parts = [first, second, third].map((token) => Number(token.text)) as [
    number,
    number,
    number,
  ];

  if (separator.kind === 'word' && first.text.length <= 2) {
    const before = eraYear(eraBefore, words);
    return before === undefined
      ? undefined
      : match(ymd([parts[0] + before, parts[1], parts[2]], words));
  }
  if (first.text.length === 4) return third.text.length <= 2 ? match(ymd(parts, words)) : undefined;
  if (first.text.length > 2) return undefined;
  if (third.text.length === 4) return eitherOrder(parts, separator, words);
  if (third.text.length !== 2 || isVersion(tokens, at)) {
    return words.order === 'ymd' && first.text.length === 2 && third.text.length <= 2
      ? match(ymd([2000 + parts[0], parts[1], parts[2]], words))
      : undefined;
  }
  if (words.order === 'ymd') {
    const found = match(ymd([2000 + parts[0], parts[1], parts[2]], words));
    if (found) return found;
  }
  const year = fromShortYear(parts[2], words.isBuddhist);
  if (year > MAX_SHORT_YEAR) return undefined;
  return eitherOrder([parts[0], parts[1], year], separator, words);
}

/** The last year that two figures may mean. */
const MAX_SHORT_YEAR = 2039;
const MARKS = '.-/–‐‑−';
/** Signs between year, month and day in Chinese, Japanese and Korean. */
const YEAR_SIGNS = ['年', '년'];
const MONTH_SIGNS = ['月', '월'];

function areSeparators(first: Token, second: Token): boolean {
  if (first.kind === 'mark') return MARKS.includes(first.text) && first.text === second.text;
  return YEAR_SIGNS.includes(first.text) && MONTH_SIGNS.includes(second.text);
}

/** Whether the figures are only a piece of a longer number: an address, a version, a telephone number. */
function isPartOfMore(tokens: Token[], at: number): boolean {
  const [first, separator, , , third] = tokens.slice(at, at + 5);
  const before = tokens[at - 1];
  const after = tokens[at + 5];
  const touchesBefore = before !== undefined && before.end === first!.start;
  if (touchesBefore && before.kind === 'mark' && './\\-_+#=$€£%'.includes(before.text)) return true;
  if (
    touchesBefore &&
    before.kind === 'word' &&
    separator!.kind === 'mark' &&
    /[a-z]$/.test(before.text)
  )
    return true;
  return (
    after?.kind === 'mark' &&
    after.start === third!.end &&
    './-_%'.includes(after.text) &&
    tokens[at + 6]?.kind === 'number' &&
    tokens[at + 6]!.start === after.end
  );
}

/** Words before a number with dots that is no date. */
const VERSION_WORD =
  /^(?:v|ver|vers|version|release|build|php|ios|android|firmware|kernel|kapitel|section|ziffer|abs|art|nr|no)$/;

/** Whether `1.2.20` is more likely a version: one figure each, or a word that says so. */
function isVersion(tokens: Token[], at: number): boolean {
  if (tokens[at + 1]!.text !== '.') return false;
  const before = tokens[at - 1];
  if (before && VERSION_WORD.test(before.text)) return true;
  return (
    tokens[at]!.text.length === 1 && tokens[at + 2]!.text.length === 1 && before?.kind === 'word'
  );
}

function eraYear(token: Token | undefined, words: Vocabulary): number | undefined {
  if (token?.kind !== 'word') return undefined;
  for (const [era, before] of words.eras) if (token.text.endsWith(era)) return before;
  return undefined;
}

const match = (date: WrittenDate | undefined): Match | undefined => date && { date, length: 5 };

function ymd(
  [year, month, day]: [number, number, number],
  words: Vocabulary,
): WrittenDate | undefined {
  if (year < 1600) {
    for (const calendar of words.calendars) {
      const date = toGregorian(calendar, year, month, day);
      if (date) return date;
    }
    return undefined;
  }
  const gregorian = toGregorianYear(year);
  return dayNumber(gregorian, month, day) === undefined
    ? undefined
    : { year: gregorian, month, day };
}

/**
 * Day and month in either order; where both are possible, the page's order first and the other beside it. Between dots
 * the day comes first, and the month only on pages that write it first elsewhere.
 */
function eitherOrder(
  [first, second, year]: [number, number, number],
  separator: Token,
  words: Vocabulary,
): Match | undefined {
  const dayFirst = ymd([year, second, first], words);
  const isDotted = separator.text === '.';
  const isMonthFirst = words.order === 'mdy';
  const monthFirst = isDotted && !isMonthFirst ? undefined : ymd([year, first, second], words);
  if (!dayFirst || !monthFirst || first === second) return match(dayFirst ?? monthFirst);
  const [date, swapped] =
    isMonthFirst && !isDotted ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return { date, swapped, length: 5 };
}
