import type { OtherCalendar } from './month-table';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A month of a calendar, the Gregorian one unless told, and the token after its name. */
export type Month = { month: number; calendar?: OtherCalendar; next: number };

/** The month that starts at a token, in two names where a language has them: "آب/أغسطس". */
export function monthAt(tokens: Token[], at: number, vocabulary: Vocabulary): Month | undefined {
  const month = nameAt(tokens, at, vocabulary);
  const again = month && '/('.includes(tokens[month.next]?.text ?? ' ');
  const other = again ? nameAt(tokens, month.next + 1, vocabulary) : undefined;
  return other && other.month === month?.month ? { ...month, next: other.next } : month;
}

/** The longest month name that starts at a token. */
function nameAt(tokens: Token[], at: number, vocabulary: Vocabulary): Month | undefined {
  if (!vocabulary.firstWords.has(tokens[at]?.text ?? '')) return bentName(tokens, at, vocabulary);
  let name = '';
  let words = 0;
  let found: Month | undefined;
  for (let next = at; next < tokens.length && words < vocabulary.longestName; next += 1) {
    const token = tokens[next]!;
    if (token.kind === 'mark') {
      // "ม.ค.", "2-р сар": dots and hyphens inside a name; any other mark ends it.
      if (!'.-'.includes(token.text) || name === '') break;
      continue;
    }
    words += 1;
    name = name === '' ? token.text : `${name} ${token.text}`;
    const entry = vocabulary.months.get(name);
    if (entry) found = { ...entry, next: next + 1 };
  }
  return found;
}

/** A month whose name has an ending that the browser's tables lack: "januarja", "jaanuaril". */
function bentName(tokens: Token[], at: number, { months }: Vocabulary): Month | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  for (let ending = 1; ending <= LONGEST_ENDING; ending += 1) {
    const stem = token.text.slice(0, -ending);
    const entry = stem.length < SHORTEST_STEM ? undefined : months.get(stem);
    if (entry) return { ...entry, next: at + 1 };
  }
  return undefined;
}

/** Letters. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 5;
