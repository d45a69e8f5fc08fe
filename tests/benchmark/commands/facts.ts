import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as facts from '../in-page/facts.ts';
import { openLab } from '../lab.ts';
import { scoreTables, type TableLabel } from '../scores/fact-tables.ts';
import { type Judgement, scoreRows } from '../scores/judged-rows.ts';

const LABELS = path.resolve(import.meta.dirname, '../labels');
const readLabels = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(LABELS, name), 'utf8'));

/** Words from which an article is expected to have a table of facts, and rows that make one. */
const LONG = 300;
const ENOUGH_ROWS = 5;

/** Scores the choice of the page's own table and the rows found in the text against labels and judgements made by eye. */
export async function printFactScores(): Promise<void> {
  const lab = await openLab<typeof facts>('tests/benchmark/in-page/facts.ts');
  try {
    const tables = readLabels('fact-tables.json') as Record<string, Record<string, TableLabel>>;
    for (const [corpus, labels] of Object.entries(tables)) {
      const pages = await overPages(corpus, Object.keys(labels), (html, url) =>
        lab.call('publisherFacts', html, url),
      );
      const chosen = Object.fromEntries(pages.map(([id, { facts: boxes }]) => [id, boxes[0]]));
      console.log(`\nThe page's own table, ${corpus}`, scoreTables(labels, chosen));
      console.log('milliseconds', spread(pages.map(([, { ms }]) => ms)));
    }
    const judged = readLabels('derived-facts.json') as Record<string, Record<string, Judgement>>;
    for (const [corpus, judgements] of Object.entries(judged)) {
      const pages = await overPages(corpus, Object.keys(judgements), (html, url) =>
        lab.call('derivedFacts', html, url),
      );
      const rows = Object.fromEntries(pages.map(([id, { facts: found }]) => [id, found]));
      const long = pages.filter(([, { words }]) => words >= LONG);
      console.log(`\nFound in the text, ${corpus}`, {
        ...scoreRows(judgements, rows),
        long: long.length,
        withEnoughRows:
          long.filter(([, { facts: found }]) => found.length >= ENOUGH_ROWS).length / long.length,
      });
      console.log(
        'milliseconds for 1,000 words',
        spread(long.map(([, { ms, words }]) => (ms / words) * 1000)),
      );
    }
  } finally {
    await lab.close();
  }
}

/** What a function finds on some pages of a corpus; nothing where the corpus is not on this machine. */
async function overPages<T>(
  corpus: string,
  ids: string[],
  read: (html: string, url: string) => Promise<T>,
): Promise<[id: string, found: T][]> {
  const folder = findCorpus(corpus);
  const wanted = new Set(ids);
  const found: [string, T][] = [];
  for (const entry of folder ? readIndex(folder) : [])
    if (folder && wanted.has(entry.id))
      found.push([entry.id, await read(readPage(folder, entry), entry.url)]);
  return found;
}

/** Median and 95th percentile, in tenths. */
function spread(values: number[]): { median: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? NaN) * 10) / 10;
  return { median: at(0.5), p95: at(0.95) };
}
