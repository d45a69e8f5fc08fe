import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium, type ChromiumSession } from './chromium.ts';

/** Milliseconds from the click on the toolbar icon to the text on screen, in the order of the clicks. */
export type ClickTimes = {
  /** The first click on a page, in a new tab: nothing has been compiled there. */
  first: number[];
  /** The next on the same page, which is remembered. */
  second: number[];
};

const CONSTANT_POPUP = path.join(import.meta.dirname, 'constant-popup');

/**
 * Clicks the icon twice on a page in a new tab, again and again, in turn with that of an extension whose popup shows a
 * constant text.
 *
 * @param url the page; @param tabs how many.
 */
export async function timeClicks(
  url: string,
  tabs: number,
): Promise<{ standfirst: ClickTimes; constant: ClickTimes }> {
  const sessions = {
    standfirst: await startChromium(),
    constant: await startChromium({ extension: CONSTANT_POPUP }),
  };
  try {
    const standfirst: ClickTimes = { first: [], second: [] };
    const constant: ClickTimes = { first: [], second: [] };
    for (let tab = 0; tab < tabs; tab += 1) {
      await clickTwice(sessions.constant, url, CONSTANT_TEXT, constant);
      await clickTwice(sessions.standfirst, url, SUMMARY, standfirst);
    }
    return { standfirst, constant };
  } finally {
    await Promise.all(Object.values(sessions).map((session) => session.close()));
  }
}

async function clickTwice(
  session: ChromiumSession,
  url: string,
  selector: string,
  times: ClickTimes,
): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto(url);
  times.first.push(await timeClick(session, page, selector));
  times.second.push(await timeClick(session, page, selector));
  await page.close();
}

/** What is on screen when the answer is there. */
const SUMMARY = '.summary li';
const CONSTANT_TEXT = '.popup';

/** Clicks the icon, waits until the selector is there, closes the popup and tells the time. */
async function timeClick(session: ChromiumSession, page: Page, selector: string): Promise<number> {
  const start = performance.now();
  const popup = await session.clickIcon(page);
  await popup.waitForSelector(selector);
  const time = performance.now() - start;
  await popup.close();
  return time;
}

/** The middle value; the mean of the two middle ones when their number is even. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? NaN) + (sorted[Math.ceil(middle - 0.5)] ?? NaN)) / 2;
}
