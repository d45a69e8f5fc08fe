import { buildExtension } from '../../support/build-extension.ts';
import { readOwnPage } from '../../support/own-pages.ts';
import { servePages } from '../../support/serve-pages.ts';
import { type ClickTimes, median, timeClicks } from '../../support/time-clicks.ts';
import { printArticleSpeed, printGrowth } from './extraction-speed.ts';
import { printSummarySpeed } from './summary-speed.ts';
import { printWeights } from './weights.ts';

const TABS = 15;

/** Prints how long everything takes and how much it weighs, beside the peers. @param every only each n-th article. */
export async function printSpeed(every: number): Promise<void> {
  await printArticleSpeed(every);
  await printGrowth();
  await printSummarySpeed();
  await printClicks();
  printWeights();
}

async function printClicks(): Promise<void> {
  buildExtension('chromium');
  const server = await servePages(() => ({ body: readOwnPage('ferry-link') }));
  const { standfirst, constant } = await timeClicks(server.url('/'), TABS);
  await server.close();
  const row = ({ first, second }: ClickTimes) => ({
    "the browser's first": ms(first[0] ?? NaN),
    "a tab's first": ms(median(first.slice(1))),
    "a tab's second": ms(median(second)),
  });
  console.table({
    'click to summary': row(standfirst),
    'click to a constant popup': row(constant),
  });
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
