import type { Chances } from './score/chances';

/** A sentence as the selection sees it. */
export type Candidate = {
  /** Position among the sentences of the article. */
  position: number;
  /** Taken off the worth of a summary that has it; negative for what a summary should have. */
  penalty: number;
  /** Taken off as well when the sentence before it is not in the summary. */
  leaning: number;
  /** Earlier sentences one of which introduces the name it opens with; empty when it needs none. */
  introducers: number[];
};

/** Taken off for a sentence about someone the summary has not introduced: "McFarlane told…". */
const STRANGER = 0.005;

export type SelectionGoal = {
  /** Words of the editor's summary that the choice is measured against: the more, the longer the choice. */
  expectedWords: number;
  /** Sentences to choose even when they gain nothing. */
  minimum: number;
  /** Words that further sentences must not take the choice beyond. */
  mostWords: number;
};

/** Share of word pairs in the expected agreement; anything from .4 to .7 does as well. */
const PAIR_SHARE = 0.6;

/**
 * The set of sentences with the highest expected agreement (F1 of words and of word pairs) with an editor's summary,
 * built up greedily by the sentence that gains most, or by it and the one it leans on. An exhaustive search finds sets
 * of higher expectation that agree less: it follows the errors of the chances.
 *
 * @returns positions in the order of the article.
 */
export function selectSentences(
  chances: Chances,
  candidates: Candidate[],
  goal: SelectionGoal,
): number[] {
  const byPosition = new Map(candidates.map((candidate) => [candidate.position, candidate]));
  const draft = newDraft(chances);
  for (;;) {
    let best: Candidate[] | undefined;
    let bestWorth = draft.chosen.size < goal.minimum ? -Infinity : worthOf(draft, [], goal);
    for (const candidate of candidates) {
      const { position, leaning } = candidate;
      if (draft.chosen.has(position)) continue;
      const before = leaning > 0 ? byPosition.get(position - 1) : undefined;
      const moves = [[candidate]];
      if (before && !draft.chosen.has(position - 1)) moves.push([before, candidate]);
      for (const move of moves) {
        const worth = worthOf(draft, move, goal);
        if (worth <= bestWorth || isTooLong(draft, move, goal)) continue;
        bestWorth = worth;
        best = move;
      }
    }
    if (!best) return [...draft.chosen.keys()].toSorted((a, b) => a - b);
    for (const candidate of best) addTo(draft, candidate);
  }
}

function isTooLong(
  { chances, chosen, totals }: Draft,
  move: Candidate[],
  { minimum, mostWords }: SelectionGoal,
): boolean {
  if (chosen.size < minimum) return false;
  const words = move.reduce(
    (sum, { position }) => sum + chances.index.sentences[position]!.length,
    totals.words,
  );
  return words > mostWords;
}

/** A summary that grows. */
type Draft = {
  chances: Chances;
  chosen: Map<number, Candidate>;
  terms: Set<number>;
  pairs: Set<number>;
  totals: Totals;
};

/** Expected hits and lengths, in words and in word pairs. */
type Totals = { termHits: number; pairHits: number; words: number; pairs: number };

const newDraft = (chances: Chances): Draft => ({
  chances,
  chosen: new Map(),
  terms: new Set(),
  pairs: new Set(),
  totals: { termHits: 0, pairHits: 0, words: 0, pairs: 0 },
});

/** The totals of a draft with one more sentence; `seen` takes in what the draft did not have. */
function totalsWith(
  { chances, terms, pairs }: Draft,
  totals: Totals,
  position: number,
  seen: { terms: Set<number>; pairs: Set<number> },
): Totals {
  const ids = chances.index.sentences[position]!;
  const pairIds = chances.pairs.bySentence[position]!;
  let { termHits, pairHits } = totals;
  for (const id of ids) {
    if (terms.has(id) || seen.terms.has(id)) continue;
    seen.terms.add(id);
    termHits += chances.terms[id]!;
  }
  for (const id of pairIds) {
    if (pairs.has(id) || seen.pairs.has(id)) continue;
    seen.pairs.add(id);
    pairHits += chances.pairChances[id]!;
  }
  return {
    termHits,
    pairHits,
    words: totals.words + ids.length,
    pairs: totals.pairs + pairIds.length,
  };
}

function worthOf(draft: Draft, move: Candidate[], { expectedWords }: SelectionGoal): number {
  const seen = { terms: new Set<number>(), pairs: new Set<number>() };
  let { totals } = draft;
  for (const { position } of move) totals = totalsWith(draft, totals, position, seen);
  const has = (position: number): boolean =>
    draft.chosen.has(position) || move.some((candidate) => candidate.position === position);
  let penalties = 0;
  for (const list of [draft.chosen.values(), move])
    for (const { position, penalty, leaning, introducers } of list) {
      penalties += penalty + (has(position - 1) ? 0 : leaning);
      if (introducers.length > 0 && !introducers.some(has)) penalties += STRANGER;
    }
  return (
    ((1 - PAIR_SHARE) * 2 * totals.termHits) / (totals.words + expectedWords) +
    (PAIR_SHARE * 2 * totals.pairHits) / (totals.pairs + expectedWords) -
    penalties
  );
}

/** Mutates the draft. */
function addTo(draft: Draft, candidate: Candidate): void {
  const seen = { terms: draft.terms, pairs: draft.pairs };
  const empty = { ...draft, terms: NOTHING, pairs: NOTHING };
  draft.totals = totalsWith(empty, draft.totals, candidate.position, seen);
  draft.chosen.set(candidate.position, candidate);
}

const NOTHING: Set<number> = new Set();
