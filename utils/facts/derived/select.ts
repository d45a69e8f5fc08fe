import type { FactKind } from '../../model/key-facts';
import type { Candidate } from './candidate';

/** Rows of a derived table. */
const MAX_ROWS = 8;
/** Rows of one kind, so that no table is all numbers. */
const MAX_OF_KIND: Record<FactKind, number> = {
  correction: 0,
  who: 3,
  organisation: 1,
  where: 1,
  when: 2,
  'how-many': 3,
  said: 2,
};
/** Share of words two values may have in common before they say the same. */
const SAME = 0.5;
/** A table with fewer rows takes more of a kind. */
const FEW_ROWS = 5;
const MORE_OF_KIND = 2;

/** The most telling rows, best first: at most eight, few of a kind, no two of which say the same. */
export function selectRows(candidates: Candidate[], sentenceWeights: number[]): Candidate[] {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      weight: candidate.weight + (sentenceWeights[candidate.sentence.order] ?? 0),
      words: wordsOf(`${candidate.subject} ${candidate.value}`),
    }))
    .sort((a, b) => b.weight - a.weight);
  const chosen: typeof ranked = [];
  const counts = new Map<FactKind, number>();
  const take = (limit: number, more: number) => {
    for (const row of ranked) {
      if (chosen.length >= limit) break;
      const { kind } = row.candidate;
      if ((counts.get(kind) ?? 0) >= MAX_OF_KIND[kind] + more) continue;
      if (chosen.some((other) => saysTheSame(row, other))) continue;
      chosen.push(row);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  };
  take(MAX_ROWS, 0);
  take(FEW_ROWS, MORE_OF_KIND);
  return chosen.sort((a, b) => b.weight - a.weight).map(({ candidate }) => candidate);
}

type Ranked = { candidate: Candidate; words: Set<string> };

function saysTheSame(left: Ranked, right: Ranked): boolean {
  const [a, b] = [left.candidate, right.candidate];
  if (a.kind === b.kind && sameSubject(a.subject, b.subject))
    return a.kind !== 'said' || a.value === b.value;
  // A role is part of a sentence that tells something else besides.
  if (isDescription(a) || isDescription(b)) return false;
  let common = 0;
  for (const word of left.words) if (right.words.has(word)) common += 1;
  return common > SAME * Math.min(left.words.size, right.words.size);
}

const isDescription = ({ kind, value, sentence }: Candidate): boolean =>
  (kind === 'who' || kind === 'organisation') && value.length < sentence.text.length / 2;

/** "Araghchi" and "Abbas Araghchi" are one subject, as "8–10 years" and "8-10 years" are. */
const sameSubject = (a: string, b: string): boolean => {
  const [left, right] = [bare(a), bare(b)];
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
};

const bare = (subject: string): string => subject.toLowerCase().replaceAll('–', '-');

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}|[\p{Script=Han}]/gu) ?? []);
