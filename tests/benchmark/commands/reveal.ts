import { findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as reveal from '../in-page/reveal.ts';
import { openLab } from '../lab.ts';

/** Pages that are looked at, spread over the whole corpus. */
const PAGES = 50;

/** Prints which share of the summary sentences is found in the reader view and on the page itself. */
export async function printRevealed(): Promise<void> {
  const folder = findCorpus('articles');
  if (!folder) {
    console.log('The corpus "articles" is not on this machine.');
    return;
  }
  const entries = readIndex(folder);
  const step = Math.floor(entries.length / PAGES);
  const lab = await openLab<typeof reveal>('tests/benchmark/in-page/reveal.ts');
  const total = { pages: 0, sentences: 0, inReader: 0, onPage: 0 };
  try {
    for (const entry of entries.filter((_, index) => index % step === 0).slice(0, PAGES)) {
      const found = await lab.call('revealSummary', readPage(folder, entry), entry.url);
      if (found.sentences > 0) total.pages += 1;
      total.sentences += found.sentences;
      total.inReader += found.inReader;
      total.onPage += found.onPage;
      for (const sentence of found.missed) console.log(`missed on ${entry.id}: ${sentence}`);
    }
  } finally {
    await lab.close();
  }
  const share = (count: number): string => `${((100 * count) / total.sentences).toFixed(1)} %`;
  console.log(
    `${total.sentences} sentences of ${total.pages} pages: ${share(total.inReader)} found in the reader, ` +
      `${share(total.onPage)} on the page.`,
  );
}
