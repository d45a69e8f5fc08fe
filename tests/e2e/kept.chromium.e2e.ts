import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  server = await servePages((address) =>
    address === '/news' ? { body: readOwnPage('ferry-link') } : undefined,
  );
  session = await startChromium();
});
afterAll(async () => {
  await session.close();
  await server.close();
});

const FERRY = 'Night ferries return to the Meghna after nine years';

async function openPage(): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(server.url('/news'));
  return page;
}

/** The article of a popup, which is closed again. */
async function readAndClose(page: Page) {
  const popup = await session.clickIcon(page);
  const content = await readPopup(popup);
  await popup.close();
  return content;
}

/** Shows another story, as a page that is one program does on a click. */
function showAnotherStory(page: Page, address?: string): Promise<void> {
  return page.evaluate((address) => {
    if (address) history.pushState({}, '', address);
    document.title = 'The lighthouse of Kutubdia shines again';
    document.querySelector('h1')!.textContent = 'The lighthouse of Kutubdia shines again';
    for (const [index, paragraph] of document.querySelectorAll('.story p').entries())
      paragraph.textContent = `Keepers lit lamp number ${index} of the old tower on Tuesday, and fishermen far out at sea said that they saw it again from the ${index + 2}nd hour of the night.`;
  }, address);
}

describe('the result of a page', () => {
  it('is shown again when the popup is opened again', async () => {
    const page = await openPage();
    const first = await readAndClose(page);
    expect(await readAndClose(page)).toEqual(first);
  });

  it('gives way to the next story of a page that is one program', async () => {
    const page = await openPage();
    expect((await readAndClose(page)).title).toBe(FERRY);
    await showAnotherStory(page, '/story/lighthouse');
    const popup = await readAndClose(page);
    expect(popup.title).toContain('lighthouse');
    expect(popup.summary.join(' ')).not.toContain('ferries');
  });

  it('gives way to other words at the same address', async () => {
    const page = await openPage();
    await readAndClose(page);
    await showAnotherStory(page);
    expect((await readAndClose(page)).summary.join(' ')).toContain('Keepers lit lamp');
  });

  it('is not mistaken for that of another tab with the same page', async () => {
    const [one, two] = [await openPage(), await openPage()];
    await readAndClose(one);
    await showAnotherStory(two, '/story/lighthouse');
    expect((await readAndClose(two)).title).toContain('lighthouse');
    expect((await readAndClose(one)).title).toBe(FERRY);
  });
});
