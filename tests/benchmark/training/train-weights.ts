import type { Weights } from '@/utils/summary/score/weights';
import { rouge } from '../scores/rouge.ts';
import { fitLogistic, type Examples } from './logistic.ts';
import type * as summariser from './module.ts';
import { fitRanker } from './ranker.ts';

export type Summariser = typeof summariser;

/** An article with what an editor wrote to sum it up, ready to learn from. */
export type Lesson = {
  sentences: string[];
  index: ReturnType<Summariser['indexTerms']>;
  pairs: ReturnType<Summariser['pairsOf']>;
  rows: number[][];
  /** The share of each sentence in the best sets of sentences. */
  shares: number[];
  /** Terms and pairs, 1 where the highlights have them. */
  termOutcomes: number[];
  pairOutcomes: number[];
};

/** Reads an article and its highlights. */
export function readLesson(text: string, highlights: string[], from: Summariser): Lesson {
  const article = { lang: 'en', blocks: [{ kind: 'paragraph' as const, text }] };
  const sentences = from.readSentences(article, [0]);
  const texts = sentences.map((sentence) => sentence.text);
  const index = from.indexTerms(sentences.map((sentence) => sentence.words));
  const pairs = from.pairsOf(index);
  const wanted = highlights.map((highlight) => from.wordsOf(highlight).map((word) => word.key));
  const keys = new Set(wanted.flat());
  const keyPairs = new Set(
    wanted.flatMap((words) => words.slice(1).map((word, at) => `${words[at]} ${word}`)),
  );
  const keyOf = (id: number): string => index.terms[id]!.key;
  return {
    sentences: texts,
    index,
    pairs,
    rows: from.sentenceFeatures(index, sentences.map(from.shapeOf)),
    shares: sharesInBestSets(texts, highlights),
    termOutcomes: index.terms.map(({ key }) => Number(keys.has(key))),
    pairOutcomes: pairs.firsts.map((first, pair) =>
      Number(keyPairs.has(`${keyOf(first)} ${keyOf(pairs.seconds[pair]!)}`)),
    ),
  };
}

/** Sentences that alone agree best; the sets of two and three of them are weighed. */
const BEST_SENTENCES = 10;
/** ROUGE points (0–100) by which a set agrees less to count e times less. */
const TEMPERATURE = 2;

/** The share of each sentence in sets of two and three, the better a set agrees with the highlights the more it counts. */
function sharesInBestSets(texts: string[], highlights: string[]): number[] {
  const agreement = (set: number[]): number =>
    100 *
    rouge(
      set.map((at) => texts[at]!),
      highlights,
    ).mean;
  const alone = texts.map((_, at) => agreement([at]));
  const best = [...texts.keys()]
    .toSorted((a, b) => alone[b]! - alone[a]!)
    .slice(0, BEST_SENTENCES)
    .toSorted((a, b) => a - b);
  const sets = best.flatMap((a, i) =>
    best.slice(i + 1).flatMap((b, j) => [[a, b], ...best.slice(i + j + 2).map((c) => [a, b, c])]),
  );
  if (sets.length === 0) sets.push(best);
  const scores = sets.map(agreement);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - top) / TEMPERATURE));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const shares = texts.map(() => 0);
  sets.forEach((set, at) => {
    for (const sentence of set)
      shares[sentence] = shares[sentence]! + powers[at]! / total / set.length;
  });
  return shares;
}

/** Learns the weights from lessons: sentences first, then terms by their sentences, then pairs by their terms. */
export function trainWeights(lessons: Lesson[], from: Summariser): Weights {
  const sentence = fitRanker(lessons);
  const scores = lessons.map(({ rows }) =>
    from.standardized(
      rows.map((row) => row.reduce((sum, value, at) => sum + value * sentence[at]!, 0)),
    ),
  );
  const terms: Examples = { rows: [], outcomes: [] };
  lessons.forEach(({ index, termOutcomes }, at) => {
    const powers = scores[at]!.map(Math.exp);
    const total = powers.reduce((sum, power) => sum + power, 0);
    const shares = powers.map((power) => power / total);
    for (const term of index.terms) terms.rows.push(from.termFeatures(term, scores[at]!, shares));
    terms.outcomes.push(...termOutcomes);
  });
  const term = fitLogistic(terms, 1);

  const pairs: Examples = { rows: [], outcomes: [] };
  let row = 0;
  lessons.forEach((lesson, at) => {
    const chances = lesson.index.terms.map(() => logistic(product(terms.rows[row++]!, term)));
    lesson.pairs.firsts.forEach((_, pair) => {
      pairs.rows.push(from.pairFeatures(lesson.pairs, pair, chances, scores[at]!));
    });
    pairs.outcomes.push(...lesson.pairOutcomes);
  });
  return { sentence, term, pair: fitLogistic(pairs, 1) };
}

const product = (row: number[], weights: number[]): number =>
  row.reduce((sum, value, at) => sum + value * weights[at]!, 0);
const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
