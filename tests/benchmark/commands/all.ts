import { findCorpus, readIndex } from '../corpora.ts';
import { extractCorpus } from './extract.ts';
import { runPeer } from './peers.ts';
import { scoreDates } from '../scores/dates.ts';
import { countSnippets, scoreSnippets } from '../scores/snippets.ts';
import { wordF1 } from '../scores/word-f1.ts';

/** The fields of a found page that can be scored, whoever found it. */
type Scorable = { text: string; published: string | null; ms: number };

/** Runs every corpus on this machine and prints our scores beside the peers'. */
export async function printAll(): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const name of ['articles', 'snippets', 'dates']) {
    const folder = findCorpus(name);
    if (!folder) {
      console.log(`The corpus "${name}" is not on this machine: skipped.`);
      continue;
    }
    const entries = readIndex(folder);
    const runs: [string, Record<string, Scorable>][] = [
      ['Standfirst', await extractCorpus(folder)],
      ['Readability', await runPeer('readability', folder)],
      ['Defuddle', await runPeer('defuddle', folder)],
    ];
    for (const [who, pages] of runs) {
      const row = (rows[who] ??= {});
      const texts = entries.map((entry) => ({ entry, page: pages[entry.id]! }));
      if (name === 'articles') {
        const scores = texts.map(({ entry, page }) => wordF1(page.text, entry.text ?? ''));
        row['articles word-F1'] = mean(scores.map((score) => score.f1)).toFixed(4);
        row['articles < .5'] = String(scores.filter((score) => score.f1 < 0.5).length);
      }
      if (name === 'snippets') {
        const score = scoreSnippets(
          texts.map(({ entry, page }) => countSnippets(page.text, entry)),
        );
        row['snippets F'] = score.f.toFixed(4);
        row['unwanted kept'] = score.unwantedKept.toFixed(4);
      }
      if (name === 'dates') {
        const score = scoreDates(
          texts.map(({ entry, page }) => ({
            found: page.published?.slice(0, 10) ?? null,
            label: entry.date ?? null,
          })),
        );
        row['dates P'] = score.precision.toFixed(3);
        row['dates R'] = score.recall.toFixed(3);
        row['dates accuracy'] = score.accuracy.toFixed(3);
      }
    }
  }
  console.table(rows);
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
