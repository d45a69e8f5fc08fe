import { letters } from './tables.ts';

/** Whether two titles are the same but for case, spaces and punctuation. */
export const sameTitle = (found: string | null, expected: string): boolean =>
  found !== null && letters(found) === letters(expected);

/** Whether two credits name the same people, in any order, whatever joins the names. */
export function sameAuthors(found: string | null, expected: string): boolean {
  return found !== null && names(found) === names(expected);
}

const names = (credit: string): string =>
  credit
    .split(/\s*(?:,|;|\||&|\band\b|\bund\b|\bet\b|\by\b)\s*/u)
    .map(letters)
    .filter(Boolean)
    .sort()
    .join(' ');

/** Whether one of two names holds the other, as a label with a degree or a role beside the name does. */
export function similarCredit(found: string | null, expected: string): boolean {
  const [left, right] = [letters(found ?? ''), letters(expected)];
  return left !== '' && (left.includes(right) || right.includes(left));
}
