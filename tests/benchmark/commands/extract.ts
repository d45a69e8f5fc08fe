import { type Entry, readIndex, readPage } from '../corpora.ts';
import type * as standfirst from '../in-page/standfirst.ts';
import { openLab } from '../lab.ts';

export type ExtractedPages = Record<string, standfirst.ExtractedPage>;

/**
 * Runs the extraction of the content script over every page of a corpus.
 *
 * @param folder the corpus; @param entries the pages to run, all by default; @param withoutRule a prune rule to leave out.
 */
export async function extractCorpus(
  folder: string,
  entries: Entry[] = readIndex(folder),
  withoutRule?: string,
): Promise<ExtractedPages> {
  const lab = await openLab<typeof standfirst>('tests/benchmark/in-page/standfirst.ts');
  const pages: ExtractedPages = {};
  try {
    for (const entry of entries)
      pages[entry.id] = await lab.call(
        'extract',
        readPage(folder, entry),
        entry.url,
        'medium',
        withoutRule,
      );
  } finally {
    await lab.close();
  }
  return pages;
}
