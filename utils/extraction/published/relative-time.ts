import { languageOf } from '../../text/language';
import { OTHER_REGIONS, OTHER_WORDS } from './spellings';
import { type Token, tokenize, tokenKey } from './tokens';
import { dayOfNumber, toClock, type WrittenDate } from './written-date';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month';

/** How a language says "3 hours ago": the words before and after the number. */
type Pattern = { unit: Unit; before: string[]; after: string[] };

const MINUTES: Record<Unit, number> = {
  minute: 1,
  hour: 60,
  day: 24 * 60,
  week: 7 * 24 * 60,
  month: 30 * 24 * 60,
};
/** Numbers that between them take every plural form of the languages Intl knows. */
const SAMPLES = [1, 2, 3, 5, 11, 21];
/** Numbers above this are not told in minutes, hours, days, weeks or months. */
const MAX_NUMBER = 60;

/**
 * The moment or day that a relative time ("3 hours ago") counts back to; `undefined` when the text holds none.
 *
 * @param locales languages of the text, the most likely first; @param now the moment it was read at.
 * @returns a date in UTC: to the minute for minutes and hours, to the day or month for longer times.
 */
export function readRelativeTime(
  text: string,
  locales: string[],
  now: Date,
): { date: WrittenDate; raw: string } | undefined {
  const tokens = wordsOf(text);
  const others = locales.flatMap((locale) => othersOf(locale) ?? []);
  for (const token of tokens)
    token.text = others.map((words) => words.get(token.text)).find(Boolean) ?? token.text;
  let patterns: Pattern[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens[at]!);
    if (number === undefined) continue;
    patterns ??= locales.flatMap(knownPatterns);
    const match = longest(patterns.filter((pattern) => fits(pattern, tokens, at)));
    if (!match) continue;
    const first = tokens[at - match.before.length]!;
    const last = tokens[at + match.after.length]!;
    return { date: countBack(number, match.unit, now), raw: text.slice(first.start, last.end) };
  }
  return undefined;
}

/** The tokens of a text that are no marks: "3 hr. ago" is "3 hr ago". */
const wordsOf = (text: string): Token[] => tokenize(text).filter(({ kind }) => kind !== 'mark');

/** What pages of a language write instead of the browser's words. */
function othersOf(locale: string): Map<string, string> | undefined {
  const words = OTHER_WORDS[languageOf(locale)];
  return (
    words && new Map(Object.entries(words).map((pair) => [tokenKey(pair[0]), tokenKey(pair[1])]))
  );
}

function numberAt({ kind, text }: Token): number | undefined {
  // "an hour ago": English writes the one out.
  if (kind === 'word') return text === 'a' || text === 'an' ? 1 : undefined;
  return kind === 'number' && Number(text) <= MAX_NUMBER ? Number(text) : undefined;
}

const fits = ({ before, after }: Pattern, tokens: Token[], at: number): boolean =>
  before.every((word, index) => tokens[at - before.length + index]?.text === word) &&
  after.every((word, index) => tokens[at + 1 + index]?.text === word);

const longest = (patterns: Pattern[]): Pattern | undefined =>
  patterns.sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length)[0];

/** By locale: asking the browser for them takes long. */
const PATTERNS = new Map<string, Pattern[]>();

/** None for a tag that the browser does not know. */
function knownPatterns(locale: string): Pattern[] {
  let patterns = PATTERNS.get(locale);
  if (!patterns) PATTERNS.set(locale, (patterns = isKnown(locale) ? patternsOf(locale) : []));
  return patterns;
}

function isKnown(locale: string): boolean {
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

function patternsOf(locale: string): Pattern[] {
  const patterns: Pattern[] = [];
  for (const one of [locale, ...(OTHER_REGIONS[languageOf(locale)] ?? [])])
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.RelativeTimeFormat(one, { style });
      for (const unit of Object.keys(MINUTES) as Unit[])
        for (const sample of SAMPLES) {
          const parts = format.formatToParts(-sample, unit);
          const number = parts.findIndex(({ type }) => type !== 'literal');
          if (number < 0) continue;
          const words = (from: number, to: number) =>
            parts.slice(from, to).flatMap(({ value }) => wordsOf(value).map(({ text }) => text));
          patterns.push(...variantsOf(unit, words(0, number), words(number + 1, parts.length)));
        }
    }
  return patterns;
}

/** A pattern, and what readers leave out of it: "för 3 timmar sedan" without its first word, "πριν από" without its last. */
function* variantsOf(unit: Unit, before: string[], after: string[]): Generator<Pattern> {
  if (before.length + after.length > 0) yield { unit, before, after };
  if (before.length > 0 && after.length > 1) yield { unit, before: [], after };
  if (before.length > 1) yield { unit, before: before.slice(0, 1), after };
}

function countBack(number: number, unit: Unit, now: Date): WrittenDate {
  const minutes = Math.floor(now.getTime() / 60_000) - number * MINUTES[unit];
  const day = dayOfNumber(Math.floor(minutes / MINUTES.day));
  if (unit === 'month') return { year: day.year, month: day.month };
  const inDay = ((minutes % MINUTES.day) + MINUTES.day) % MINUTES.day;
  const clock = toClock(Math.floor(inDay / 60), inDay % 60);
  const isExact = unit === 'minute' || unit === 'hour';
  return isExact && clock !== undefined ? { ...day, clock, zone: 'Z' } : day;
}
