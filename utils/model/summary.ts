import type { SentenceAnchor } from './anchor';

/** About 45, 75 and 120 words. */
export const SUMMARY_LENGTHS = ['short', 'medium', 'long'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** A sentence of the article, word for word. */
export type SummarySentence = {
  /** Equals the slice of the block that `source` names. */
  text: string;
  source: SentenceAnchor;
  /** The whole sentence in the article: begins before `source` where a dateline or a "But" was left out. */
  whole: SentenceAnchor;
  /** Higher is more telling; comparable within one summary only. */
  score: number;
};

/** Sentences of the article in the order of the article. */
export type Summary = {
  sentences: SummarySentence[];
  /**
   * `selected`: chosen from a longer text. `whole`: the article is so short that these are its first sentences.
   */
  kind: 'selected' | 'whole';
  /** The publisher's own summary, when the page carries one; our sentences do not repeat it. */
  publisher?: string[];
};
