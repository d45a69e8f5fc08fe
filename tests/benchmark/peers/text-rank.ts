/** Chance that the walk goes on to a neighbour, rounds of it, and words too common to make sentences alike. */
const DAMPING = 0.85;
const ROUNDS = 30;
const STOP_WORDS = new Set(
  'a an and are as at be been but by for from had has have he her his i in is it its not of on or she that the their they this to was we were which who will with you'.split(
    ' ',
  ),
);

/**
 * The sentences TextRank holds for the most important (Mihalcea & Tarau 2004: common words over the logarithms of both
 * lengths, PageRank), as positions in order.
 */
export function textRank(sentences: string[], count: number): number[] {
  const words = sentences.map(
    (sentence) =>
      new Set((sentence.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((w) => !STOP_WORDS.has(w))),
  );
  const likeness = words.map((left, i) =>
    words.map((right, j) => {
      if (i === j || left.size < 2 || right.size < 2) return 0;
      const common = [...left].filter((word) => right.has(word)).length;
      return common / (Math.log(left.size) + Math.log(right.size));
    }),
  );
  const totals = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1)
    ranks = ranks.map((_, i) => {
      let sum = 0;
      for (let j = 0; j < ranks.length; j += 1)
        if (totals[j]! > 0) sum += (likeness[j]![i]! / totals[j]!) * ranks[j]!;
      return 1 - DAMPING + DAMPING * sum;
    });
  return [...sentences.keys()]
    .toSorted((a, b) => ranks[b]! - ranks[a]!)
    .slice(0, count)
    .toSorted((a, b) => a - b);
}
