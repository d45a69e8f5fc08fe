import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Entry, readIndex } from '../corpora.ts';
import type { Scores } from './extraction.ts';

/** What the scores of one corpus may not fall below. */
export type CorpusFloors = {
  /** Digest of the pages and labels the floors were measured on. */
  corpus: string;
  floors: Scores;
};

/** A floor that was lowered on purpose. */
export type Lowering = { corpus: string; score: string; from: number; to: number; reason: string };

/** The contents of `floors.json`. */
export type Floors = { corpora: Record<string, CorpusFloors>; lowered: Lowering[] };

/** Measured scores of one corpus, with its digest. */
export type Measured = { corpus: string; scores: Scores };

/** One line for each score that is below its floor, or that cannot be compared since the corpus is another one. */
export function breachesOfFloors(
  { corpora }: Floors,
  measured: Record<string, Measured>,
): string[] {
  return Object.entries(measured).flatMap(([name, { corpus, scores }]) => {
    const known = corpora[name];
    if (!known) return [`${name} has no floors: run with --raise`];
    if (known.corpus !== corpus)
      return [`${name} is another corpus than its floors were measured on`];
    return Object.entries(known.floors)
      .filter(([score, floor]) => (scores[score] ?? 0) < floor)
      .map(([score, floor]) => `${name}, ${score}: ${scores[score]?.toFixed(4)} is below ${floor}`);
  });
}

/**
 * New floors: each raised to what was measured. They fall only when a reason is given, which is kept.
 */
export function moveFloors(
  { corpora, lowered }: Floors,
  measured: Record<string, Measured>,
  reason?: string,
): Floors {
  const moved: Floors = { corpora: { ...corpora }, lowered: [...lowered] };
  for (const [name, { corpus, scores }] of Object.entries(measured)) {
    const before = corpora[name]?.floors ?? {};
    const floors: Scores = {};
    for (const [score, value] of Object.entries(scores)) {
      const now = Math.floor(value * STEPS) / STEPS;
      const from = before[score] ?? 0;
      floors[score] = reason === undefined ? Math.max(from, now) : now;
      if (reason !== undefined && now < from)
        moved.lowered.push({ corpus: name, score, from, to: now, reason });
    }
    moved.corpora[name] = { corpus, floors };
  }
  return moved;
}

/** Floors are rounded down to this part of one, so that a page more or less in a thousand does not break them. */
const STEPS = 1000;

/** Digest of everything a corpus holds. */
export function digestCorpus(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(path.join(folder, 'index.json')));
  const files = new Set(readIndex(folder).flatMap(({ html }: Partial<Entry>) => html ?? []));
  for (const file of [...files].toSorted()) hash.update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
