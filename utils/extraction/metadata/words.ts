import { NO_WORD } from '../../text/letters';

const BETWEEN_WORDS = new RegExp(`${NO_WORD}+`, 'g');

/** Letters and digits only, lower-cased: what two writings of one name have in common. */
export const letters = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(BETWEEN_WORDS, '');

/** Whether a bracket is open at the end of a text: what follows belongs to it. */
export const hasOpenBracket = (text: string): boolean => /[([（][^)\]）]*$/u.test(text);

/** The distinct words of a text, lower-cased. */
export const wordSet = (text: string): Set<string> =>
  new Set(text.normalize('NFKC').toLowerCase().split(BETWEEN_WORDS).filter(Boolean));

/** The distinct words of a text that carry meaning, told by their length; all of them when none does. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = wordSet(text);
  const telling = [...words].filter(
    (word) => word.length > SHORT_WORD || /[\p{N}\p{Lo}]/u.test(word),
  );
  return telling.length > 0 ? new Set(telling) : words;
}

/** Letters of articles, prepositions and the like. */
const SHORT_WORD = 3;

/** Share of the words of one set that are in another; 0 for an empty set. */
export function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return words.size === 0 ? 0 : common / words.size;
}
