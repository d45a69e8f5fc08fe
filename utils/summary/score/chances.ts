import { standardized, sentenceFeatures, type SentenceShape } from './sentence-features';
import { indexTerms, type Term, type TermIndex } from './terms';
import { PAIR_WEIGHTS, SENTENCE_WEIGHTS, TERM_WEIGHTS } from './weights';

/** What an editor's summary of an article is likely to hold. */
export type Chances = {
  index: TermIndex;
  /** How telling each sentence is, in standard deviations of the article. */
  sentences: number[];
  /** The chance of each term to be in the summary, 0–1. */
  terms: number[];
  /** The pairs of neighbouring terms in each sentence, as indices into `pairChances`. */
  pairs: number[][];
  pairChances: number[];
};

export function chancesOf(texts: string[], shapes: SentenceShape[]): Chances {
  const index = indexTerms(texts);
  const sentences = standardized(
    sentenceFeatures(index, shapes).map((row) => product(row, SENTENCE_WEIGHTS)),
  );
  const shares = softmax(sentences);
  const terms = index.terms.map((term) =>
    logistic(weighted(termFeatures(term, sentences, shares), TERM_WEIGHTS)),
  );
  return { index, sentences, terms, ...pairsOf(index, terms, sentences) };
}

function termFeatures(term: Term, scores: number[], shares: number[]): number[] {
  const count = Math.log(term.count);
  let best = -Infinity;
  let share = 0;
  for (const sentence of term.sentences) {
    best = Math.max(best, scores[sentence]!);
    share += shares[sentence]!;
  }
  return [
    count,
    Math.log(1 + term.sentences[0]!),
    term.sentences.filter((sentence) => sentence < 3).length,
    term.capitals / term.count,
    term.length <= 3 ? 1 : 0,
    Math.min(term.length, 10) / 10,
    term.length > 3 ? count : 0,
    Math.log(scores.length),
    best,
    share,
  ];
}

function pairsOf(
  index: TermIndex,
  terms: number[],
  scores: number[],
): { pairs: number[][]; pairChances: number[] } {
  const ids = new Map<number, number>();
  const counts: number[] = [];
  const best: number[] = [];
  const product: number[] = [];
  const size = index.terms.length;
  const pairs = index.sentences.map((sentence, position) =>
    sentence.slice(1).map((second, at) => {
      const first = sentence[at]!;
      const key = first * size + second;
      let id = ids.get(key);
      if (id === undefined) {
        id = counts.length;
        ids.set(key, id);
        counts.push(0);
        best.push(-Infinity);
        product.push(terms[first]! * terms[second]!);
      }
      counts[id] = counts[id]! + 1;
      best[id] = Math.max(best[id]!, scores[position]!);
      return id;
    }),
  );
  const pairChances = counts.map((count, id) =>
    logistic(weighted([Math.log(count), Math.log(product[id]!), best[id]!], PAIR_WEIGHTS)),
  );
  return { pairs, pairChances };
}

const product = (row: number[], weights: number[]): number =>
  row.reduce((sum, value, at) => sum + value * weights[at]!, 0);

const weighted = (row: number[], [intercept, ...weights]: number[]): number =>
  intercept! + product(row, weights);

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

function softmax(values: number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}
