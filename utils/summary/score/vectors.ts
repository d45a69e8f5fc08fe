import type { Term } from './terms';

/** Terms with their weights. */
export type TermVector = Map<number, number>;

/** A sentence's terms, each as heavy as its weight times its occurrences, scaled to length 1. */
export function unitVector(ids: number[], terms: Term[]): TermVector {
  const vector: TermVector = new Map();
  for (const id of ids) vector.set(id, (vector.get(id) ?? 0) + terms[id]!.weight);
  let squares = 0;
  for (const value of vector.values()) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (const [id, value] of vector) vector.set(id, value / length);
  return vector;
}

/** @param dense a value a term. */
export function dotProduct(vector: TermVector, dense: Float64Array): number {
  let product = 0;
  for (const [id, value] of vector) product += value * dense[id]!;
  return product;
}

/** @param size number of terms. */
export function sumOf(vectors: TermVector[], size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const vector of vectors) addTo(sum, vector);
  return sum;
}

/**
 * The sum of each vector's cosines to all vectors before it. A running sum gives in linear time what a matrix of all
 * pairs gives in square time.
 */
export function likenessToEarlier(vectors: TermVector[], size: number): number[] {
  const earlier = new Float64Array(size);
  return vectors.map((vector) => {
    const likeness = dotProduct(vector, earlier);
    addTo(earlier, vector);
    return likeness;
  });
}

function addTo(sum: Float64Array, vector: TermVector): void {
  for (const [id, value] of vector) sum[id] = sum[id]! + value;
}
