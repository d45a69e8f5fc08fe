import { createHash } from 'node:crypto';
import type { Entry } from '../corpora.ts';
import { fitLogistic } from './logistic.ts';

/** A labelled page as the judge sees it. */
export type JudgedPage = {
  id: string;
  corpus: string;
  type: string | undefined;
  site: string;
  features: Readonly<Record<string, number>>;
};

/** What to learn: the log-odds that a page is not one article, a constant and a weight for each feature. */
export type Judgement = { bias: number; weights: Record<string, number> };

/** Whether a page is to be answered "not one article", and how much it counts; `undefined` where either answer is right. */
export function labelOf({
  corpus,
  type,
  url,
}: Pick<JudgedPage, 'corpus' | 'type'> & Pick<Entry, 'url'>):
  | {
      wanted: boolean;
      weight: number;
    }
  | undefined {
  if (corpus !== 'not-articles' || type === 'forum' || type === 'documentation')
    return { wanted: false, weight: 1 };
  if (type === 'listing' || type === 'collection') return { wanted: true, weight: 2 };
  // One thing to buy, or a firm's home page, is no article either, but not what is looked for.
  if (type === 'product') return { wanted: true, weight: 0.4 };
  return type === 'service' && new URL(url).pathname === '/'
    ? { wanted: true, weight: 0.2 }
    : undefined;
}

/** How strongly weights are held near 0: of 10, 30, 60, 100 and 300, judged on unseen sites, 60 and 100 gave the most. */
const RIDGE = 60;
/** A rare feature counts as if it varied this much, so that it cannot drown the others. */
const LEAST_DEVIATION = 0.1;
/** Large, so that the constant is hardly held near 0. */
const CONSTANT = 100;

/** Learns from labelled pages. */
export function trainJudge(
  pages: readonly { features: JudgedPage['features']; wanted: boolean; weight: number }[],
): Judgement {
  const names = Object.keys(pages[0]?.features ?? {});
  const moments = names.map((name) => {
    const values = pages.map(({ features }) => features[name]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.max(LEAST_DEVIATION, Math.sqrt(spread)) };
  });
  const learned = fitLogistic(
    {
      rows: pages.map(({ features }) => [
        CONSTANT,
        ...names.map((name, at) => (features[name]! - moments[at]!.mean) / moments[at]!.deviation),
      ]),
      outcomes: pages.map(({ wanted }) => Number(wanted)),
      weights: pages.map(({ weight }) => weight),
    },
    RIDGE,
  );
  let bias = learned[0]! * CONSTANT;
  const weights: Record<string, number> = {};
  names.forEach((name, at) => {
    const weight = learned[at + 1]! / moments[at]!.deviation;
    weights[name] = weight;
    bias -= weight * moments[at]!.mean;
  });
  return { bias, weights };
}

/** The log-odds of a page. */
export const judge = ({ bias, weights }: Judgement, features: JudgedPage['features']): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * weights[name]!, bias);

/** Which of so many parts of the sites a site belongs to. */
export const partOf = (site: string, parts: number, seed: number): number =>
  createHash('md5').update(`${site} ${seed}`).digest().readUInt32BE() % parts;

/** The name that a site's hosts share. */
export const siteOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
