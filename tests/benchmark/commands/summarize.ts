import { readIndex } from '../corpora.ts';
import type * as standfirst from '../in-page/standfirst.ts';
import { openLab } from '../lab.ts';

/** Summarises every plain text of a corpus. @param folder the corpus; its entries have `text`. */
export async function summarizeCorpus(
  folder: string,
): Promise<Record<string, { sentences: string[]; ms: number }>> {
  const lab = await openLab<typeof standfirst>('tests/benchmark/in-page/standfirst.ts');
  const summaries: Record<string, { sentences: string[]; ms: number }> = {};
  try {
    for (const entry of readIndex(folder))
      summaries[entry.id] = await lab.call('summarizeText', entry.text ?? '', 'medium');
  } finally {
    await lab.close();
  }
  return summaries;
}
