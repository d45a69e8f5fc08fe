import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as samples from '../in-page/page-samples.ts';
import { openLab } from '../lab.ts';
import { isHeldOut } from '../scores/halves.ts';
import {
  judge,
  type JudgedPage,
  type Judgement,
  labelOf,
  partOf,
  siteOf,
  trainJudge,
} from '../training/judge.ts';

const WEIGHTS = path.resolve(import.meta.dirname, '../../../utils/extraction/judge/weights.ts');
const CORPORA = ['articles', 'snippets', 'not-articles', 'dates'];

type LabelledPage = JudgedPage & { held: boolean; label: ReturnType<typeof labelOf> };

/**
 * Trains what tells one article from a page of others, prints what it reaches on sites it was not trained on, and
 * writes its weights into the source.
 *
 * @param half the sites to learn from: `all`, or `tuned-on` or `held-out`, so that the other half can judge the result.
 */
export async function trainPageJudge(half: string): Promise<void> {
  const pages = await readPages();
  const chosen = pages.filter(({ held }) => half === 'all' || held === (half === 'held-out'));
  printOperatingPoints(pages);
  writeFileSync(WEIGHTS, sourceOf(learn(chosen)));
  console.log(`Trained on the sites "${half}"; weights written`);
}

async function readPages(): Promise<LabelledPage[]> {
  const lab = await openLab<typeof samples>('tests/benchmark/in-page/page-samples.ts');
  const pages: LabelledPage[] = [];
  try {
    for (const corpus of CORPORA) {
      const folder = findCorpus(corpus);
      if (!folder) continue;
      for (const entry of readIndex(folder)) {
        const { id, type, url } = entry;
        const features = await lab.call('pageSample', readPage(folder, entry), url);
        if (!features) continue;
        const held = isHeldOut(entry);
        const label = labelOf({ corpus, type, url });
        pages.push({ id, corpus, type, site: siteOf(url), features, held, label });
      }
    }
  } finally {
    await lab.close();
  }
  return pages;
}

const learn = (pages: readonly LabelledPage[]): Judgement =>
  trainJudge(pages.flatMap(({ features, label }) => (label ? [{ features, ...label }] : [])));

/** Parts of the sites, each of which is judged by what the others taught, and partings of them to average over. */
const PARTS = 10;
const PARTINGS = 4;

/** Prints the share of lists found at some shares of articles refused, on sites that were not learned from. */
function printOperatingPoints(pages: readonly LabelledPage[]): void {
  const points: Record<string, Record<string, number>> = {};
  for (let parting = 0; parting < PARTINGS; parting += 1) {
    const odds = new Map<LabelledPage, number>();
    for (let part = 0; part < PARTS; part += 1) {
      const isIn = ({ site }: LabelledPage) => partOf(site, PARTS, parting) === part;
      const judgement = learn(pages.filter((page) => !isIn(page)));
      for (const page of pages.filter(isIn)) odds.set(page, judge(judgement, page.features));
    }
    const oddsOf = (is: (page: LabelledPage) => boolean) =>
      pages.filter(is).map((page) => odds.get(page)!);
    const lists = oddsOf(({ type }) => type === 'listing' || type === 'collection');
    const articles = oddsOf(({ corpus }) => corpus === 'articles' || corpus === 'snippets').sort(
      (a, b) => b - a,
    );
    for (const refused of [0.0025, 0.004, 0.005, 0.01]) {
      const threshold = articles[Math.floor(refused * articles.length)]!;
      const row = (points[`${refused * 100} % of articles`] ??= { 'lists found': 0, threshold: 0 });
      row.threshold! += threshold / PARTINGS;
      row['lists found']! +=
        lists.filter((one) => one > threshold).length / lists.length / PARTINGS;
    }
  }
  console.table(points);
}

const sourceOf = ({ bias, weights }: Judgement): string => {
  const lines = Object.entries(weights).map(([name, weight]) => {
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return `  ${key}: ${Number(weight.toPrecision(4))},`;
  });
  return `/** The page judge's weights, written by \`npm run bench -- train-judge\`. */
export const BIAS = ${Number(bias.toPrecision(4))};
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
};
