import { countWords } from './count-words';

/** Words an adult reads in a minute (Brysbaert 2019: 238 in English non-fiction). */
const WORDS_PER_MINUTE = 238;

/** Whole minutes it takes to read the texts, at least 1. */
export function readingMinutes(texts: string[]): number {
  return Math.max(1, Math.round(countWords(texts.join('\n')) / WORDS_PER_MINUTE));
}
