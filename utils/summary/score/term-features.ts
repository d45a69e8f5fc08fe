import type { WordPairs } from './pairs';
import type { Term } from './terms';

/** Names of the features of a term, in the order of the numbers. */
export const TERM_FEATURES = [
  'constant',
  'log occurrences',
  'log position of the first',
  'sentences of the first three',
  'share of capitals',
  'short',
  'letters',
  'log occurrences if long',
  'log sentences of the article',
  'best sentence',
  'share of its sentences',
] as const;

/** Letters up to which a word is likely a function word. */
const SHORT_WORD = 3;
/** Letters from which more make no difference. */
const LONG_WORD = 10;
/** Sentences that count as the head of an article. */
const HEAD_SENTENCES = 3;

/**
 * One row of {@link TERM_FEATURES}.
 *
 * @param scores of all sentences; @param shares the same as shares of 1.
 */
export function termFeatures(term: Term, scores: number[], shares: number[]): number[] {
  const { count, capitals, length, sentences } = term;
  const logCount = Math.log(count);
  let best = -Infinity;
  let share = 0;
  let head = 0;
  for (const sentence of sentences) {
    best = Math.max(best, scores[sentence]!);
    share += shares[sentence]!;
    if (sentence < HEAD_SENTENCES) head += 1;
  }
  return [
    1,
    logCount,
    Math.log(1 + sentences[0]!),
    head,
    capitals / count,
    length <= SHORT_WORD ? 1 : 0,
    Math.min(length, LONG_WORD) / LONG_WORD,
    length > SHORT_WORD ? logCount : 0,
    Math.log(scores.length),
    best,
    share,
  ];
}

/** Names of the features of a pair of words, in the order of the numbers. */
export const PAIR_FEATURES = [
  'constant',
  'log occurrences',
  'log chance of both words',
  'best sentence',
] as const;

/** One row of {@link PAIR_FEATURES}. @param terms the chance of each term; @param scores of all sentences. */
export function pairFeatures(
  pairs: WordPairs,
  pair: number,
  terms: number[],
  scores: number[],
): number[] {
  let best = -Infinity;
  for (const sentence of pairs.holders[pair]!) best = Math.max(best, scores[sentence]!);
  return [
    1,
    Math.log(pairs.counts[pair]!),
    Math.log(terms[pairs.firsts[pair]!]! * terms[pairs.seconds[pair]!]!),
    best,
  ];
}
