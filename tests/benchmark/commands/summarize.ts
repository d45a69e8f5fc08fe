import { readIndex } from '../corpora.ts';
import type * as standfirst from '../in-page/standfirst.ts';
import { openLab } from '../lab.ts';

/**
 * The length whose summaries of the news articles in `summaries` have 45–62 words on average, the range in which
 * summarisers are compared: their references are short, and ROUGE falls with every word beyond.
 */
export const COMPARED_LENGTH = 'short';

/** Summarises every plain text of a corpus. @param folder the corpus; its entries have `text`. */
export async function summarizeCorpus(
  folder: string,
): Promise<Record<string, { sentences: string[]; ms: number }>> {
  const lab = await openLab<typeof standfirst>('tests/benchmark/in-page/standfirst.ts');
  const summaries: Record<string, { sentences: string[]; ms: number }> = {};
  try {
    for (const entry of readIndex(folder))
      summaries[entry.id] = await lab.call('summarizeText', entry.text ?? '', COMPARED_LENGTH);
  } finally {
    await lab.close();
  }
  return summaries;
}
