import { type Entry, findCorpus, readIndex } from '../corpora.ts';
import {
  compareTimes,
  type FoundPages,
  scoreArticles,
  scoreRefusals,
  scoreSnippetPages,
  type Scores,
} from '../scores/extraction.ts';
import { isHeldOut } from '../scores/halves.ts';
import { extractCorpus } from './extract.ts';
import { runPeer } from './peers.ts';

const SCORES: Record<string, (entries: Entry[], pages: FoundPages) => Scores> = {
  articles: scoreArticles,
  snippets: scoreSnippetPages,
  'not-articles': scoreRefusals,
};

/** Runs the extraction over the labelled corpora and prints its scores, on all pages and on the held-out half of the sites. */
export async function printExtractionScores({ beside }: { beside: boolean }): Promise<void> {
  for (const [name, score] of Object.entries(SCORES)) {
    const folder = findCorpus(name);
    if (!folder) continue;
    const entries = readIndex(folder);
    const runs: [string, FoundPages][] = [['Standfirst', await extractCorpus(folder)]];
    if (beside)
      for (const peer of ['readability', 'defuddle'] as const)
        runs.push([peer, await runPeer(peer, folder)]);
    const rows: Record<string, Scores> = {};
    for (const [who, pages] of runs) {
      rows[who] = score(entries, pages);
      rows[`${who}, tuned on`] = score(
        entries.filter((entry) => !isHeldOut(entry)),
        pages,
      );
      rows[`${who}, held out`] = score(entries.filter(isHeldOut), pages);
    }
    console.log(`\n${name}, ${entries.length} pages`);
    console.table(rounded(rows));
    const [ours, bare] = runs;
    if (ours && bare)
      console.table(rounded({ 'time against Readability': compareTimes(ours[1], bare[1]) }));
  }
}

const rounded = (rows: Record<string, Scores>): Record<string, Scores> =>
  Object.fromEntries(
    Object.entries(rows).map(([who, scores]) => [
      who,
      Object.fromEntries(
        Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(4))]),
      ),
    ]),
  );
