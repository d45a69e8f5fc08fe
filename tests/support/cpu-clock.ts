import type { Page } from 'puppeteer-core';

/**
 * A clock of the processor time that a page's main thread has used, in milliseconds. Unlike the clock on the wall it
 * does not count what other programs of the machine do meanwhile.
 */
export async function cpuClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  // Deprecated for the domain of traces, and the only way to ask for the time of a thread.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
    if (seconds === undefined) throw new Error('This browser does not tell the time of a thread.');
    return seconds * 1000;
  };
}
