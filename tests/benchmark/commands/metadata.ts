import { type Entry, findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as inPage from '../in-page/metadata.ts';
import { openLab } from '../lab.ts';
import { mean, median } from '../scores/average.ts';
import { sameAuthors, sameTitle, similarCredit } from '../scores/credits.ts';
import { isHeldOut } from '../scores/halves.ts';
import { letters } from '../scores/tables.ts';

type Field = 'title' | 'author';
type DescribedPage = { entry: Entry; title: string | null; author: string | null; ms: number };

/**
 * Runs the reading of the metadata alone over the labelled corpora and prints how many titles and authors agree, by
 * half, and the cost; with `showErrors` those that do not, of the half that is tuned on.
 */
export async function printMetadataScores({ showErrors }: { showErrors: boolean }): Promise<void> {
  const lab = await openLab<typeof inPage>('tests/benchmark/in-page/metadata.ts');
  try {
    for (const name of ['articles', 'snippets']) {
      const folder = findCorpus(name);
      if (!folder) continue;
      const pages: DescribedPage[] = [];
      for (const entry of readIndex(folder)) {
        const found = await lab.call('metadata', readPage(folder, entry), entry.url);
        const { title = null, byline = null, ms } = found;
        pages.push({ entry, title, author: byline, ms });
      }
      console.log(`\n${name}: median ${median(pages.map(({ ms }) => ms)).toFixed(2)} ms`);
      console.table({
        all: scoresOf(pages),
        'tuned on': scoresOf(pages.filter(({ entry }) => !isHeldOut(entry))),
        'held out': scoresOf(pages.filter(({ entry }) => isHeldOut(entry))),
      });
      if (showErrors) printErrors(pages.filter(({ entry }) => !isHeldOut(entry)));
    }
  } finally {
    await lab.close();
  }
}

/** For each field: the same, the same letters, one holding the other; of unlabelled pages, those given an author. */
function scoresOf(pages: DescribedPage[]): Record<string, string> {
  const share = (field: Field, holds: (found: string | null, label: string) => boolean) =>
    mean(
      pages
        .filter(({ entry }) => entry[field])
        .map((page) => Number(holds(page[field], page.entry[field] ?? ''))),
    ).toFixed(3);
  const unlabelled = pages.filter(({ entry }) => !entry.author);
  return {
    title: share('title', sameTitle),
    'title ~': share('title', similarCredit),
    author: share('author', sameAuthors),
    'author letters': share('author', (found, label) => letters(found ?? '') === letters(label)),
    'author ~': share('author', similarCredit),
    'no author found': share('author', (found) => found === null),
    'unlabelled given': mean(unlabelled.map(({ author }) => Number(author !== null))).toFixed(3),
  };
}

function printErrors(pages: DescribedPage[]): void {
  for (const field of ['title', 'author'] as const)
    for (const page of pages) {
      const { entry } = page;
      const label = entry[field] ?? null;
      const holds = field === 'title' ? sameTitle : sameAuthors;
      if (label === null ? field === 'title' || !page.author : holds(page[field], label)) continue;
      console.log(`${field} ${entry.id} ${entry.url}\n  label ${label}\n  found ${page[field]}`);
    }
}
