/** Precision, recall and their harmonic mean, each 0–1. */
export type PrecisionRecall = { precision: number; recall: number; f1: number };

/**
 * Agreement of two texts as multisets of lower-cased words (`\w+`, Unicode), the metric of the WCXB benchmark.
 * Two empty texts agree.
 */
export function wordF1(found: string, expected: string): PrecisionRecall {
  const left = countWords(found);
  const right = countWords(expected);
  if (left.total === 0 && right.total === 0) return { precision: 1, recall: 1, f1: 1 };
  let common = 0;
  for (const [word, count] of left.counts) common += Math.min(count, right.counts.get(word) ?? 0);
  if (common === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = common / left.total;
  const recall = common / right.total;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countWords(text: string): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}_]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}
