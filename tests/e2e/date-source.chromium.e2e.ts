import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { openReader } from '../support/open-reader.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: ChromiumSession;
let server: PageServer;

const PAGES: Record<string, string> = {
  'date-at-the-edge': `<!doctype html><html lang="en"><title>Landings</title><article><h1>Landings</h1>
    <p>Published: 3 Feb 2026, 10:11 am</p>${['Ferry', 'Mill', 'Salt', 'Tower']
      .map(
        (name) =>
          `<p>The landing of ${name} Street was built in a dry year, and the ferry that stops there carries farmers and letters.</p>`,
      )
      .join('')}</article></html>`,
  'date-after-a-name': readOwnPage('ferry-link'),
  'right-to-left': readOwnPage('harbour-in-arabic'),
};

beforeAll(async () => {
  server = await servePages((address) => {
    const body = PAGES[address.slice(1)];
    return body === undefined ? undefined : { body };
  });
  session = await startChromium();
});
afterAll(async () => {
  await session.close();
  await server.close();
});

/** Hovers over the date, and tells what of the box below it can be seen: its left, middle and right. */
async function seenBelowDate(page: Page): Promise<boolean[]> {
  await page.hover('.shown-date button');
  return page.$eval('.provenance', (box) => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return [left + 2, (left + right) / 2, right - 2].map((x) => {
      const seen = document.elementFromPoint(x, (top + bottom) / 2);
      return seen !== null && box.contains(seen);
    });
  });
}

describe.each(Object.keys(PAGES))('where the date was found, on the page %s', (name) => {
  it('can be read whole in the popup', async () => {
    const page = await session.browser.newPage();
    await page.goto(server.url(`/${name}`));
    const popup = await session.clickIcon(page);
    await readPopup(popup);
    expect(await seenBelowDate(popup)).toEqual([true, true, true]);
    await page.close();
  });

  it('can be read whole in the reader view, however narrow', async () => {
    const { page, reader } = await openReader(session, server.url(`/${name}`));
    for (const width of [1280, 360]) {
      await reader.setViewport({ width, height: 700 });
      expect(await seenBelowDate(reader)).toEqual([true, true, true]);
    }
    await reader.close();
    await page.close();
  });
});
