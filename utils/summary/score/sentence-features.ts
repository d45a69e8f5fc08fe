import type { TermIndex } from './terms';

/** Names of the features of a sentence, in the order of the numbers. */
export const SENTENCE_FEATURES = [
  'closeness to the start',
  'log position',
  'first',
  'log words',
  'shortness',
  'overlength',
  'likeness to the article',
  'likeness to what follows',
  'likeness to what precedes',
  'likeness to the first',
  'commonness of its words',
  'names',
  'quoted',
  'leaning start',
] as const;

/** What {@link sentenceFeatures} needs to know of a sentence beside its words. */
export type SentenceShape = {
  /** Share of its characters inside quotation marks. */
  quoted: number;
  /** Whether it opens with a word that leans on the sentence before. */
  leans: boolean;
};

/** Words under which a sentence is short, and over which it is long. */
const SHORT_SENTENCE = 10;
const LONG_SENTENCE = 35;

/** One row of {@link SENTENCE_FEATURES} a sentence. Linear in the length of the article. */
export function sentenceFeatures(index: TermIndex, shapes: SentenceShape[]): number[][] {
  const vectors = index.sentences.map((ids) => unitVector(ids, index));
  const size = index.terms.length;
  const article = sumOf(vectors, size);
  const articleNorm = Math.sqrt(article.reduce((sum, value) => sum + value * value, 0)) || 1;
  const following = standardized(likenessToEarlier(vectors.toReversed(), size).toReversed());
  const preceding = standardized(likenessToEarlier(vectors, size));
  const first = sumOf(vectors.slice(0, 1), size);
  const total = index.sentences.length;

  return index.sentences.map((ids, position) => {
    const words = ids.length;
    const vector = vectors[position]!;
    return [
      1 / (position + 1),
      Math.log(position + 1),
      position === 0 ? 1 : 0,
      Math.log(Math.max(words, 1)),
      Math.max(0, SHORT_SENTENCE - words) / SHORT_SENTENCE,
      Math.max(0, words - LONG_SENTENCE) / LONG_SENTENCE,
      dot(vector, article) / articleNorm,
      following[position]!,
      preceding[position]!,
      position === 0 ? 0 : dot(vector, first),
      commonness(ids, index) / total,
      index.capitalShare[position]!,
      shapes[position]!.quoted,
      shapes[position]!.leans ? 1 : 0,
    ];
  });
}

/** Terms of a sentence with their weights, scaled to length 1. */
type Vector = Map<number, number>;

function unitVector(ids: number[], { terms }: TermIndex): Vector {
  const vector: Vector = new Map();
  for (const id of ids) vector.set(id, (vector.get(id) ?? 0) + terms[id]!.weight);
  const norm = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  if (norm > 0) for (const [id, value] of vector) vector.set(id, value / norm);
  return vector;
}

function add(sum: Float64Array, vector: Vector): void {
  for (const [id, value] of vector) sum[id] = (sum[id] ?? 0) + value;
}

function dot(vector: Vector, dense: Float64Array): number {
  let product = 0;
  for (const [id, value] of vector) product += value * (dense[id] ?? 0);
  return product;
}

function sumOf(vectors: Vector[], size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const vector of vectors) add(sum, vector);
  return sum;
}

/** The sum of each vector's cosines to all vectors before it, by a running sum instead of a matrix. */
function likenessToEarlier(vectors: Vector[], size: number): number[] {
  const earlier = new Float64Array(size);
  return vectors.map((vector) => {
    const likeness = dot(vector, earlier);
    add(earlier, vector);
    return likeness;
  });
}

/** Each value's distance from the mean in standard deviations. */
export function standardized(values: number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(values.length, 1);
  const deviation = Math.sqrt(variance) || 1;
  return values.map((value) => (value - mean) / deviation);
}

/** Mean occurrences in the article of a sentence's words, telling words counting more. */
function commonness(ids: number[], { terms }: TermIndex): number {
  let weights = 0;
  let sum = 0;
  for (const id of ids) {
    const { weight, count } = terms[id]!;
    weights += weight;
    sum += weight * count;
  }
  return weights > 0 ? sum / weights : 0;
}
