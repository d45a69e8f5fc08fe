import type { Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';

/** Milliseconds from the mounting of the popup to the painting of the article. */
export type PaintTimes = { first: number[]; again: number[] };

/**
 * Opens the popup on a page for the first time, and again when its result is kept, over and over.
 *
 * @param url the page; @param rounds how often each.
 */
export async function timeReopening(url: string, rounds: number): Promise<PaintTimes> {
  const session = await startChromium();
  try {
    const times: PaintTimes = { first: [], again: [] };
    for (let round = 0; round < rounds; round += 1) {
      const page = await session.browser.newPage();
      await page.goto(url);
      for (const visit of ['first', 'again'] as const) {
        const popup = await session.clickIcon(page);
        times[visit].push(await paintedAfterMount(popup));
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
async function paintedAfterMount(popup: Page): Promise<number> {
  await popup.waitForSelector('.summary li');
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [navigation] = performance.getEntriesByType('navigation');
          const mounted = (navigation as PerformanceNavigationTiming).domContentLoadedEventStart;
          const painted = list.getEntries().at(-1)?.startTime ?? NaN;
          resolve(painted - mounted);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}
