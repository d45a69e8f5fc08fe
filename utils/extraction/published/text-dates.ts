import { readClock } from './clock';
import { readFigures } from './figures';
import { readKnownDay } from './known-day';
import { readNamedMonth } from './named-month';
import { type Token, tokenize } from './tokens';
import type { Vocabulary } from './vocabulary';
import type { WrittenDate } from './written-date';

/** A date found in running text. */
export type DateReading = {
  date: WrittenDate;
  /** The other reading, where day and month could be either way round. */
  swapped?: WrittenDate;
  /** UTF-16 offsets into the text, `end` exclusive; the time of day included when it stands beside the date. */
  start: number;
  end: number;
  /** The date is the first or last day of a span of days, as events have. */
  isSpan: boolean;
};

/** Dates in one text after which no more are looked for: it is a list, not a byline. */
const MAX_DATES = 12;

/** The full dates (and months with their year) in a text, in order. Days are read as written, never moved. */
export function readDates(text: string, vocabulary: Vocabulary): DateReading[] {
  const tokens = tokenize(text);
  const readings: DateReading[] = [];
  for (let at = 0; at < tokens.length && readings.length < MAX_DATES; at += 1) {
    const match =
      readNamedMonth(tokens, at, vocabulary) ??
      readFigures(tokens, at, vocabulary) ??
      readKnownDay(tokens, at, vocabulary);
    if (!match) continue;
    const next = at + match.length;
    const clock = match.clock
      ? { ...match.clock, from: at, to: next }
      : readClock(tokens, at, next, vocabulary);
    const withClock = (date: WrittenDate): WrittenDate =>
      clock && date.day !== undefined
        ? { ...date, clock: clock.clock, ...(clock.zone && { zone: clock.zone }) }
        : date;
    readings.push({
      date: withClock(match.date),
      ...(match.swapped && { swapped: withClock(match.swapped) }),
      start: tokens[clock?.from ?? at]!.start,
      end: tokens[(clock?.to ?? next) - 1]!.end,
      isSpan: isSpanAround(tokens, at, next),
    });
    at = Math.max(next, clock?.to ?? 0) - 1;
  }
  return readings;
}

const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && '-–—'.includes(token.text);

/** Whether a dash ties the date to another day number: "5–7 January 2020", "2025-12-12 - 2025-12-17". */
function isSpanAround(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  const dashBefore = isDash(tokens[from - 1]) ? 1 : 0;
  const before = tokens[from - 1 - dashBefore];
  const beforeThat = tokens[from - 2 - dashBefore];
  if (dashBefore && first.text.length <= 2) {
    const number = before?.text === '.' ? beforeThat : before;
    const isClock = (before?.text === '.' ? undefined : beforeThat)?.text === ':';
    if (number?.kind === 'number' && number.text.length <= 2 && !isClock) return true;
  }
  if (dashBefore && before?.kind === 'number' && './-'.includes(beforeThat?.text ?? ' '))
    return true;
  const next = tokens[to + 1];
  return (
    isDash(tokens[to]) &&
    next?.kind === 'number' &&
    tokens[to + 2]?.text !== ':' &&
    tokens[to + 2]?.kind === 'mark' &&
    tokens[to + 3]?.kind === 'number'
  );
}
