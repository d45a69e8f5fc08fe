import type { Match } from './match';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Tokens between the first and the last part of a date with a month name. */
const MAX_BETWEEN = 6;

/**
 * A date whose day and year are those of a day that is already known from elsewhere on the page, with one word between
 * or before them that can only be the name of the month. Reads dates in any language without knowing its months.
 */
export function readKnownDay(tokens: Token[], at: number, words: Vocabulary): Match | undefined {
  const token = tokens[at]!;
  if (words.knownDays.length === 0 || token.kind === 'mark') return undefined;
  if (token.kind === 'word') {
    const dayAt = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    return isName(token) ? endingInYear(tokens, at, dayAt, words, false) : undefined;
  }
  return endingInYear(tokens, at, at, words, true);
}

/** A date that starts at `from` with its day at `dayAt` and ends in its year. */
function endingInYear(
  tokens: Token[],
  from: number,
  dayAt: number,
  { knownDays, months }: Vocabulary,
  needsName: boolean,
): Match | undefined {
  const day = tokens[dayAt];
  if (day?.kind !== 'number' || day.text.length > 2) return undefined;
  let names = 0;
  for (let at = dayAt + 1; at <= dayAt + MAX_BETWEEN; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !'.,-/'.includes(token.text))) return undefined;
    if (token.kind === 'word' && months.has(token.text)) return undefined;
    if (token.kind === 'word' && isName(token)) names += 1;
    if (token.kind !== 'number') continue;
    const known = knownDays.find(
      (date) => date.day === Number(day.text) && date.year === Number(token.text),
    );
    const isDate = needsName ? names === 1 : names === 0;
    return known && isDate ? { date: known, length: at + 1 - from } : undefined;
  }
  return undefined;
}

/** Whether a word is long enough to be a month's name and no preposition. */
const isName = (token: Token): boolean => token.text.length >= 3 || !/^[a-z]/.test(token.text);
