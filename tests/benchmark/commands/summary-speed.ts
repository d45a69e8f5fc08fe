import { findCorpus, readIndex } from '../corpora.ts';
import type * as speed from '../in-page/summary-speed.ts';
import { openLab } from '../lab.ts';

/** Words of the texts that are timed. */
const LENGTHS = [1_000, 2_000, 5_000, 10_000, 20_000];
/** Repetitions of which the median counts. */
const ROUNDS = 9;

/** Prints how long a summary takes in Chromium: the first of a page, the first after a warm-up, and by length when warm. */
export async function printSummarySpeed(): Promise<void> {
  const words = readIndex(findCorpus('summaries') ?? '.').flatMap(({ text = '' }) =>
    text.split(' '),
  );
  const paragraphs = (length: number, from: number): string[] => {
    const some = words.slice(from, from + length);
    return Array.from({ length: Math.ceil(length / PARAGRAPH) }, (_, at) =>
      some.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH).join(' '),
    );
  };
  const rows: Record<string, string> = {};
  for (const warmsUp of [false, true]) {
    const firsts: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const lab = await openLab<typeof speed>('tests/benchmark/in-page/summary-speed.ts');
      if (warmsUp) await lab.call('timeWarmUp');
      firsts.push(await lab.call('timeSummary', paragraphs(1_000, round * 1_000)));
      await lab.close();
    }
    rows[`first, 1000 words${warmsUp ? ', after warm-up' : ''}`] =
      `${median(firsts).toFixed(1)} ms`;
  }
  const lab = await openLab<typeof speed>('tests/benchmark/in-page/summary-speed.ts');
  for (let round = 0; round < ROUNDS; round += 1)
    await lab.call('timeSummary', paragraphs(1_000, round * 1_000));
  for (const length of LENGTHS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(await lab.call('timeSummary', paragraphs(length, round * 5_000)));
    rows[`warm, ${length} words`] = `${median(times).toFixed(1)} ms`;
  }
  await lab.close();
  console.table(rows);
}

/** Words of a paragraph of the timed texts. */
const PARAGRAPH = 60;

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
