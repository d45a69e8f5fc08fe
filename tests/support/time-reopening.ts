import type { Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';

/** One opening of the popup. */
export type Opening = {
  /** Milliseconds from the mounting of the popup to the painting of the article. */
  painted: number;
  /** Milliseconds from the first painting of any content to that of the article; 0 when one frame showed both. */
  afterFirstPaint: number;
};

/** Openings on a page that was not read before, and on one whose result is kept. */
export type Openings = { first: Opening[]; again: Opening[] };

/**
 * Opens the popup on a page for the first time, and again when its result is kept, over and over.
 *
 * @param url the page; @param rounds how often each.
 */
export async function timeReopening(url: string, rounds: number): Promise<Openings> {
  const session = await startChromium();
  try {
    const times: Openings = { first: [], again: [] };
    for (let round = 0; round < rounds; round += 1) {
      const page = await session.browser.newPage();
      await page.goto(url);
      for (const visit of ['first', 'again'] as const) {
        const popup = await session.clickIcon(page);
        times[visit].push(await timeOpening(popup));
        await popup.close();
      }
      await page.close();
    }
    return times;
  } finally {
    await session.close();
  }
}

/** The largest paint of the popup is the article's; its scripts have run when DOMContentLoaded is fired. */
async function timeOpening(popup: Page): Promise<Opening> {
  await popup.waitForSelector('.summary li');
  return popup.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        new PerformanceObserver((list) => {
          const [navigation] = performance.getEntriesByType('navigation');
          const mounted = (navigation as PerformanceNavigationTiming).domContentLoadedEventStart;
          const article = list.getEntries().at(-1)?.startTime ?? NaN;
          const [firstPaint] = performance.getEntriesByName('first-contentful-paint');
          resolve({
            painted: article - mounted,
            afterFirstPaint: article - (firstPaint?.startTime ?? NaN),
          });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}
