import path from 'node:path';
import { startChromium, type ChromiumSession } from './chromium.ts';

/** Milliseconds from the click on the toolbar icon to the text on screen, each in its order. */
export type ClickTimes = { standfirst: number[]; constant: number[] };

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
    const times: ClickTimes = { standfirst: [], constant: [] };
    const timers = {
      standfirst: await clickTimer(sessions.standfirst, url, '.summary li'),
      constant: await clickTimer(sessions.constant, url, '.popup'),
    };
    for (let click = 0; click < clicks; click += 1) {
      times.constant.push(await timers.constant());
      times.standfirst.push(await timers.standfirst());
    }
    return times;
  } finally {
    await Promise.all(Object.values(sessions).map((session) => session.close()));
  }
}

/** Opens the page and gives a function that clicks, waits until the selector is there, closes the popup and tells the time. */
async function clickTimer(
  session: ChromiumSession,
  url: string,
  selector: string,
): Promise<() => Promise<number>> {
  const page = await session.browser.newPage();
  await page.goto(url);
  return async () => {
    const start = performance.now();
    const popup = await session.clickIcon(page);
    await popup.waitForSelector(selector);
    const time = performance.now() - start;
    await popup.close();
    return time;
  };
}

/** The middle value; the mean of the two middle ones when their number is even. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? NaN) + (sorted[Math.ceil(middle - 0.5)] ?? NaN)) / 2;
}
