import { readZone } from './machine-date';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';
import { toClock } from './written-date';

/** A time of day with the tokens it takes, `to` exclusive. */
export type ClockReading = { clock: string; zone?: string; from: number; to: number };

/** Characters that may stand between a date and its time. */
const MAX_DISTANCE = 40;
/** Tokens that may stand between a date and its time: ", at". */
const MAX_TOKENS_BETWEEN = 4;

/** The time of day beside a date that takes the tokens `from`–`to`: after it, or else right before it. */
export function readClock(
  tokens: Token[],
  from: number,
  to: number,
  words: Vocabulary,
): ClockReading | undefined {
  const end = tokens[to - 1]!.end;
  for (let at = to; at <= to + MAX_TOKENS_BETWEEN; at += 1) {
    const token = tokens[at];
    if (!token || token.start - end > MAX_DISTANCE) break;
    const clock = readTimeOfDay(tokens, at, words);
    if (clock) return { ...clock, from };
    if (token.kind === 'number') break;
  }
  for (let at = from - 3; at >= Math.max(0, from - 8); at -= 1) {
    const clock = readTimeOfDay(tokens, at, words);
    const gap = clock ? tokens.slice(clock.to, from) : [];
    if (clock && gap.length <= 2 && gap.every((token) => token.kind !== 'number'))
      return { ...clock, to };
    if (clock) return undefined;
  }
  return undefined;
}

/** Marks between hours and minutes. A dot may just as well be a decimal point, so it needs a word beside it. */
const isHourMark = (token: Token | undefined): boolean =>
  token !== undefined && HOUR_MARKS.has(token.text);
const HOUR_MARKS = new Set(': h . ： 时 時 시'.split(' '));
const MINUTE_WORDS = new Set(['分', '분']);
const CLOCK_WORDS = new Set(
  'uhr kl klo klockan ore ora alle um om at a la gmt bst utc cet cest est edt wib wita'.split(' '),
);

/** A time of day that starts at a token, with half of the day and zone when they follow. */
export function readTimeOfDay(
  tokens: Token[],
  at: number,
  words: Vocabulary,
): ClockReading | undefined {
  let next = at;
  let half = halfAt(tokens, next, words);
  if (half) next = half.next;
  const hours = tokens[next];
  const mark = tokens[next + 1];
  const minutes = tokens[next + 2];
  if (hours?.kind !== 'number' || hours.text.length > 2 || !isHourMark(mark)) return undefined;
  if (minutes?.kind !== 'number' || minutes.text.length !== 2) return undefined;
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  next += MINUTE_WORDS.has(tokens[next + 3]?.text ?? '') ? 4 : 3;
  if (tokens[next]?.text === ':' && tokens[next + 1]?.kind === 'number') next += 2;
  if (
    tokens[next]?.text === '.' &&
    tokens[next + 1]?.text.length === 3 &&
    tokens[next + 1]?.kind === 'number'
  )
    next += 2;
  const after = halfAt(tokens, next, words);
  if (after) {
    half ??= after;
    next = after.next;
  }
  if (
    mark?.text === '.' &&
    !half &&
    !CLOCK_WORDS.has(tokens[next]?.text ?? '') &&
    !CLOCK_WORDS.has(before?.text ?? '')
  )
    return undefined;
  let hour = Number(hours.text);
  if (half && (hour > 12 || hour < 1) && !half.isPm && hour !== 0) half = undefined;
  if (half && hour <= 12) hour = (hour % 12) + (half.isPm ? 12 : 0);
  const clock = toClock(hour, Number(minutes.text));
  if (clock === undefined) return undefined;
  const zone = zoneAt(tokens, next);
  return { clock, ...(zone && { zone: zone.zone }), from: at, to: zone?.next ?? next };
}

type Half = { isPm: boolean; next: number };

/** "am", "p.m.", "오후", "午前" at a token. */
function halfAt(tokens: Token[], at: number, words: Vocabulary): Half | undefined {
  let name = '';
  let found: Half | undefined;
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (token?.text === '.' && name !== '') continue;
    if (token?.kind !== 'word') break;
    name += name === '' ? token.text : ` ${token.text}`;
    const joined = name.replaceAll(' ', '');
    const isPm = words.pm.has(name) || words.pm.has(joined);
    if (isPm || words.am.has(name) || words.am.has(joined)) {
      const hasDot = tokens[next + 1]?.text === '.';
      found = { isPm, next: next + (hasDot ? 2 : 1) };
    }
  }
  return found;
}

/** The zone at a token, when it is written as UTC or as an offset; names like "EST" mean different things to different pages. */
function zoneAt(tokens: Token[], from: number): { zone: string; next: number } | undefined {
  let at = from;
  if (tokens[at]?.text === '(') at += 1;
  const name = tokens[at]?.text ?? '';
  const isUtc = tokens[at]?.kind === 'word' && (name === 'utc' || name === 'gmt' || name === 'z');
  if (isUtc) at += 1;
  const sign = tokens[at];
  const hours = tokens[at + 1];
  const isOffset =
    sign?.kind === 'mark' &&
    '+-−'.includes(sign.text) &&
    hours?.kind === 'number' &&
    hours.start === sign.end &&
    // "10:11-12:00" is a span of time unless it stands right after "UTC" or seconds.
    (isUtc ||
      sign.text === '+' ||
      (tokens[from - 2]?.text === ':' && tokens[from - 4]?.text === ':'));
  if (!isOffset) return isUtc ? { zone: 'Z', next: at } : undefined;
  const digits = hours.text;
  const minutes = tokens[at + 2]?.text === ':' ? tokens[at + 3]?.text : undefined;
  const offset = digits.length === 4 ? digits : `${digits.padStart(2, '0')}${minutes ?? '00'}`;
  if (!/^(?:0\d|1[0-4])[0-5]\d$/.test(offset)) return isUtc ? { zone: 'Z', next: at } : undefined;
  return {
    zone: readZone(`${sign.text === '+' ? '+' : '-'}${offset}`),
    next: minutes === undefined ? at + 2 : at + 4,
  };
}
