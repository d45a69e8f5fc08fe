import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findCorpus, readIndex } from '../corpora.ts';
import { mean } from '../scores/average.ts';
import {
  breachesOfFloors,
  digestCorpus,
  type Floors,
  type Measured,
  moveFloors,
} from '../scores/floors.ts';
import { measure } from '../scores/measured.ts';
import { rouge } from '../scores/rouge.ts';
import { extractCorpus } from './extract.ts';
import { summarizeCorpus } from './summarize.ts';

const FILE = path.join(import.meta.dirname, '../floors.json');
const CORPORA_OF_PAGES = ['articles', 'snippets', 'not-articles', 'dates'];

/** How floors may be moved: never by default, up, or down for a reason. */
export type Movement = { raise?: boolean; lower?: string };

/**
 * Measures every score that has a floor, on the corpora of this machine, and holds it against the floor. Sets the exit
 * code when one is below.
 */
export async function holdFloors({ raise = false, lower }: Movement): Promise<void> {
  const measured = await measureAll();
  console.table(
    Object.fromEntries(Object.entries(measured).map(([name, one]) => [name, one.scores])),
  );
  let floors = readFloors();
  if (raise || lower !== undefined) {
    floors = moveFloors(floors, measured, lower);
    writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
  }
  const breaches = breachesOfFloors(floors, measured);
  for (const breach of breaches) console.error(breach);
  if (breaches.length > 0) process.exitCode = 1;
  else console.log(`${Object.keys(measured).length} corpora: no score is below its floor.`);
}

const readFloors = (): Floors =>
  existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors)
    : { corpora: {}, lowered: [] };

async function measureAll(): Promise<Record<string, Measured>> {
  const measured: Record<string, Measured> = {};
  for (const name of CORPORA_OF_PAGES) {
    const folder = findCorpus(name);
    const scores = folder && measure(name, readIndex(folder), await extractCorpus(folder));
    if (folder && scores) measured[name] = { corpus: digestCorpus(folder), scores };
  }
  const summaries = findCorpus('summaries');
  if (summaries) {
    const found = await summarizeCorpus(summaries);
    const scores = readIndex(summaries).map(({ id, highlights = [] }) =>
      rouge(found[id]?.sentences ?? [], highlights),
    );
    measured['summaries'] = {
      corpus: digestCorpus(summaries),
      scores: { ROUGE: mean(scores.map((score) => score.mean)) },
    };
  }
  return measured;
}
