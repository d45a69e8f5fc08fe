import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium, type ChromiumSession } from './chromium.ts';

/** Milliseconds from the click on the toolbar icon to the text on screen, each in its order. */
export type ClickTimes = {
  /** On one page again and again, which is remembered after the first click. */
  standfirst: number[];
  /** On a page in a new tab for every click. */
  newTab: number[];
  constant: number[];
};

const CONSTANT_POPUP = path.join(import.meta.dirname, 'constant-popup');

/**
 * Clicks the icon on a page again and again, in turn with that of an extension whose popup shows a constant text.
 *
 * @param url the page; @param clicks how often each.
 */
export async function timeClicks(url: string, clicks: number): Promise<ClickTimes> {
  const sessions = {
    standfirst: await startChromium(),
    constant: await startChromium({ extension: CONSTANT_POPUP }),
  };
  try {
    const times: ClickTimes = { standfirst: [], newTab: [], constant: [] };
    const standfirst = await openPage(sessions.standfirst, url);
    const constant = await openPage(sessions.constant, url);
    for (let click = 0; click < clicks; click += 1) {
      times.constant.push(await timeClick(sessions.constant, constant, CONSTANT_TEXT));
      times.standfirst.push(await timeClick(sessions.standfirst, standfirst, SUMMARY));
      const fresh = await openPage(sessions.standfirst, url);
      times.newTab.push(await timeClick(sessions.standfirst, fresh, SUMMARY));
      await fresh.close();
      await standfirst.bringToFront();
    }
    return times;
  } finally {
    await Promise.all(Object.values(sessions).map((session) => session.close()));
  }
}

/** What is on screen when the answer is there. */
const SUMMARY = '.summary li';
const CONSTANT_TEXT = '.popup';

async function openPage({ browser }: ChromiumSession, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

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
