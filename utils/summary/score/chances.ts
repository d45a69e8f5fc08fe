import type { MarkedTerms } from './marked-terms';
import { pairsOf, type WordPairs } from './pairs';
import { sentenceFeatures, standardized, type SentenceShape } from './sentence-features';
import { pairFeatures, termFeatures } from './term-features';
import type { TermIndex } from './terms';
import { WEIGHTS, type Weights } from './weights';

/** What an editor's summary of an article is likely to hold. */
export type Chances = {
  index: TermIndex;
  /** How telling each sentence is, in standard deviations of the article. */
  sentences: number[];
  /** The chance of each term to be in the summary, 0–1. */
  terms: number[];
  /** Pairs of neighbouring words in the article. */
  pairs: WordPairs;
  /** The chance of each pair to be in the summary, 0–1. */
  pairChances: number[];
};

/**
 * The chance of every word and word pair of an article to be in its summary.
 *
 * @param shapes one a sentence of the index; @param marked terms the publisher set apart.
 */
export function chancesOf(
  index: TermIndex,
  shapes: SentenceShape[],
  marked: MarkedTerms,
  weights: Weights = WEIGHTS,
): Chances {
  const sentences = standardized(
    sentenceFeatures(index, shapes).map((row) => weighted(row, weights.sentence)),
  );
  const shares = softmax(sentences);
  const terms = index.terms.map((term, id) =>
    logistic(weighted(termFeatures(term, sentences, shares), weights.term) + (marked.get(id) ?? 0)),
  );
  const pairs = pairsOf(index);
  const pairChances = pairs.firsts.map((_, pair) =>
    logistic(weighted(pairFeatures(pairs, pair, terms, sentences), weights.pair)),
  );
  return { index, sentences, terms, pairs, pairChances };
}

function weighted(row: number[], weights: number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += row[at]! * weights[at]!;
  return sum;
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

function softmax(values: number[]): number[] {
  const top = values.reduce((best, value) => Math.max(best, value), -Infinity);
  const powers = values.map((value) => Math.exp(value - top));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}
