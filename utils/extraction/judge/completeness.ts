import { countWords } from '../../text/count-words';
import type { Claims } from '../metadata/read-metadata';

/**
 * Share of the whole article that a text seems to be, 0–1, by the length the page itself gives; `undefined` when it
 * gives none, or one too short to be that of an article.
 */
export function completenessOf(text: string, { words: whole }: Claims): number | undefined {
  if (whole === undefined || whole < FEWEST_WORDS) return undefined;
  return Math.min(1, countWords(text) / whole);
}

/** Words: some sites give the length of their teaser. */
const FEWEST_WORDS = 80;
