import { median } from '../../support/time-clicks.ts';
import { findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as speed from '../in-page/speed.ts';
import { type Lab, openLab } from '../lab.ts';
import { growthExponent } from '../scores/growth.ts';
import { syntheticPage } from '../synthetic-page.ts';

/** Pages below this time of bare Readability, in milliseconds, have a ratio that is noise. */
const SLOW_MS = 20;
const SIZES = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];
/** Repetitions of which the median counts: of a page of the corpus, of one of ours. */
const PAGE_ROUNDS = 3;
const ROUNDS = 5;
/** Pages that are read in a new tab each. */
const COLD_PAGES = 40;

type Who = 'ours' | 'bare';

/** Prints how long the extraction takes on the articles, beside bare Readability. @param every only each n-th of them. */
export async function printArticleSpeed(every: number): Promise<void> {
  const folder = findCorpus('articles');
  if (!folder) return;
  const lab = await openLab<typeof speed>('tests/benchmark/in-page/speed.ts');
  const times: speed.PageTimes[] = [];
  for (const [index, entry] of readIndex(folder).entries())
    if (index % every === 0) {
      const html = readPage(folder, entry);
      times.push(
        await timeOften(PAGE_ROUNDS, (round) =>
          lab.call('timePage', html, entry.url, (index + round) % 2 === 0),
        ),
      );
    }
  const cold = await timeCold(lab, folder);
  await lab.close();
  const slow = times.filter(({ bare }) => bare > SLOW_MS);
  const ratio = ({ ours, bare }: speed.PageTimes): number => ours / bare;
  console.table({
    'pages of the articles': times.length,
    'median, ours': ms(median(times.map(({ ours }) => ours))),
    'median, bare Readability': ms(median(times.map(({ bare }) => bare))),
    'median ratio': median(times.map(ratio)).toFixed(2),
    [`worst ratio of ${slow.length} pages over ${SLOW_MS} ms`]: Math.max(
      0,
      ...slow.map(ratio),
    ).toFixed(2),
    'median of first runs in a new tab, ours': ms(cold.ours),
    'median of first runs in a new tab, bare': ms(cold.bare),
    'median heap': `${(median(times.map(({ heap }) => heap)) / 1e6).toFixed(1)} MB`,
    'greatest heap': `${(Math.max(...times.map(({ heap }) => heap)) / 1e6).toFixed(1)} MB`,
  });
}

/**
 * The medians of what the first page of a tab takes, as nearly every click finds it: nothing has been compiled. The
 * rest of the table is of scripts that have run many times.
 */
async function timeCold(lab: Lab<typeof speed>, folder: string): Promise<Record<Who, number>> {
  const times: Record<Who, number[]> = { ours: [], bare: [] };
  const entries = readIndex(folder);
  const step = Math.max(1, Math.floor(entries.length / COLD_PAGES));
  for (const [index, entry] of entries.entries())
    if (index % step === 0) {
      const html = readPage(folder, entry);
      times.ours.push((await lab.callCold('timeExtraction', html, entry.url)).ours);
      times.bare.push(await lab.callCold('timeReadability', html, entry.url));
    }
  return { ours: median(times.ours), bare: median(times.bare) };
}

/** Prints how its time grows with the elements of a page. */
export async function printGrowth(): Promise<void> {
  const lab = await openLab<typeof speed>('tests/benchmark/in-page/speed.ts');
  const rows: Record<string, { ours: string; bare: string }> = {};
  const points: { elements: number; ours: number; bare: number }[] = [];
  for (const size of SIZES) {
    const html = syntheticPage(size);
    const { elements, ours, bare } = await timeOften(ROUNDS, (round) =>
      lab.call('timePage', html, 'https://x.example/a', round % 2 === 0),
    );
    points.push({ elements, ours, bare });
    rows[`${elements} elements`] = { ours: ms(ours), bare: ms(bare) };
  }
  await lab.close();
  const exponent = (who: Who): string =>
    growthExponent(points.map((point) => [point.elements, point[who]])).toFixed(2);
  console.table({ ...rows, 'growth exponent': { ours: exponent('ours'), bare: exponent('bare') } });
}

/** The medians of several timings of one page. */
async function timeOften(
  rounds: number,
  time: (round: number) => Promise<speed.PageTimes>,
): Promise<speed.PageTimes> {
  const all: speed.PageTimes[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await time(round));
  const medianOf = (key: keyof speed.PageTimes): number => median(all.map((one) => one[key]));
  return {
    ours: medianOf('ours'),
    bare: medianOf('bare'),
    elements: medianOf('elements'),
    heap: medianOf('heap'),
  };
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
