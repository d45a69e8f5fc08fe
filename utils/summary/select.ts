import type { Chances } from './score/chances';

/** A sentence as the selection sees it. */
export type Candidate = {
  /** Position among the sentences that were scored. */
  position: number;
  /** Taken off the gain whenever it is chosen. */
  flaw: number;
  /** Taken off when the sentence before it is not chosen too. */
  leaning: number;
};

export type SelectionGoal = {
  /** Words a reader expects the summary to have; the larger, the more sentences. */
  expectedWords: number;
  minimumSentences: number;
};

/**
 * The set of sentences with the highest expected agreement with an editor's summary (F1 of words and word pairs), found
 * by adding the best sentence, or the best with the one before it, as long as that gains.
 *
 * @returns positions in the order of the article.
 */
export function selectSentences(
  chances: Chances,
  candidates: Candidate[],
  goal: SelectionGoal,
): number[] {
  const byPosition = new Map(candidates.map((candidate) => [candidate.position, candidate]));
  let chosen: number[] = [];
  let value = 0;
  for (;;) {
    let best: number[] | undefined;
    let bestValue = chosen.length < goal.minimumSentences ? -Infinity : value;
    for (const { position, leaning } of candidates) {
      if (chosen.includes(position)) continue;
      const moves = [[...chosen, position]];
      if (leaning > 0 && byPosition.has(position - 1) && !chosen.includes(position - 1))
        moves.push([...chosen, position - 1, position]);
      for (const move of moves) {
        const moveValue = worth(move, chances, byPosition, goal.expectedWords);
        if (moveValue > bestValue) {
          bestValue = moveValue;
          best = move;
        }
      }
    }
    if (!best) return chosen.toSorted((a, b) => a - b);
    chosen = best;
    value = bestValue;
  }
}

/** Share of word pairs in the expected agreement; flat between .4 and .8. */
const PAIR_SHARE = 0.6;

function worth(
  chosen: number[],
  chances: Chances,
  candidates: Map<number, Candidate>,
  expectedWords: number,
): number {
  const terms = new Set<number>();
  const pairs = new Set<number>();
  let words = 0;
  let pairCount = 0;
  let penalty = 0;
  for (const position of chosen) {
    const ids = chances.index.sentences[position]!;
    for (const id of ids) terms.add(id);
    for (const id of chances.pairs[position]!) pairs.add(id);
    words += ids.length;
    pairCount += chances.pairs[position]!.length;
    const { flaw, leaning } = candidates.get(position)!;
    penalty += flaw + (chosen.includes(position - 1) ? 0 : leaning);
  }
  let termHits = 0;
  for (const id of terms) termHits += chances.terms[id]!;
  let pairHits = 0;
  for (const id of pairs) pairHits += chances.pairChances[id]!;
  return (
    ((1 - PAIR_SHARE) * 2 * termHits) / (words + expectedWords) +
    (PAIR_SHARE * 2 * pairHits) / (pairCount + expectedWords) -
    penalty
  );
}
