import { type Page, TargetType } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OUTPUT } from '../support/build-extension.ts';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';
import { watchErrors } from '../support/watch-errors.ts';

const NEWS = readOwnPage('ferry-link');
const TITLE = 'Night ferries return to the Meghna after nine years';
const OTHER_TITLE = 'Day ferries leave the Meghna after nine years';

let session: ChromiumSession;
let server: PageServer;
let errors: string[];

beforeAll(async () => {
  server = await servePages((path) => ({
    body: path === '/other' ? NEWS.replaceAll(TITLE, OTHER_TITLE) : NEWS,
  }));
  session = await startChromium();
  errors = watchErrors(session);
});
afterAll(async () => {
  await session.close();
  await server.close();
});
afterEach(() => {
  if (errors.length > 0) throw new Error(errors.splice(0).join('\n'));
});

async function open(path = '/news'): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(server.url(path));
  return page;
}

/** Clicks the icon on a new page and expects the article. */
async function expectArticle(): Promise<Page> {
  const popup = await session.clickIcon(await open());
  expect((await readPopup(popup)).title).toBe(TITLE);
  return popup;
}

describe('an interruption', () => {
  it('by closing the tab between click and answer leaves the next click its answer', async () => {
    const page = await open();
    await session.clickIcon(page);
    await page.close();
    await expectArticle();
  });

  it('by leaving the page between click and answer shows no article of the wrong address', async () => {
    const page = await open();
    const popup = await session.clickIcon(page);
    await page.goto(server.url('/other'));
    await popup.close();
    const again = await readPopup(await session.clickIcon(page));
    expect(again.title).toBe(OTHER_TITLE);
  });

  it('by stopping the background between two clicks is not noticed', async () => {
    const popup = await expectArticle();
    const background = await session.browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER,
    );
    await (await background.worker())?.close();
    const reader = session.waitForExtensionPage('reader.html');
    await popup.click('.button-primary');
    const view = await reader;
    await view.waitForSelector('.article-body');
    await view.close();
    await expectArticle();
  });

  it('by a full store is told, and loses neither settings nor the article in the popup', async () => {
    const popup = await expectArticle();
    await popup.evaluate(FILL_STORE);
    await popup.click('.button-primary');
    await popup.waitForSelector('.toast[data-shown="true"]');
    expect((await readPopup(popup)).title).toBe(TITLE);
    expect(await popup.evaluate('chrome.storage.local.get("settings")')).toMatchObject({
      settings: { summaryLength: 'long' },
    });

    await popup.evaluate(EMPTY_STORE);
    const reader = session.waitForExtensionPage('reader.html');
    await popup.click('.button-primary');
    const view = await reader;
    await view.waitForSelector('.article-body');
    await view.close();
  });

  it('by an update under an open reader view ends in a clear answer', async () => {
    const popup = await expectArticle();
    const opened = session.waitForExtensionPage('reader.html');
    await popup.click('.button-primary');
    const view = await opened;
    await view.waitForSelector('.article-body');
    const address = view.url();
    await session.browser.installExtension(OUTPUT.chromium);

    const again = await session.browser.newPage();
    await expect.poll(() => openAgain(again, address), { timeout: 10_000 }).toBe(true);
    await again.waitForSelector('.reader-missing, .article-body');
    await again.close();
  });
});

/** Fills what the extension may store, beside settings, to the last hundred characters. */
const FILL_STORE = `(async () => {
  const { local } = chrome.storage;
  // Kept articles would make room for the next.
  await local.clear();
  await local.set({ settings: { summaryLength: 'long' } });
  for (let part = 0, size = 4_000_000; size > 100; part += 1)
    await local.set({ ['filler' + part]: 'x'.repeat(size) }).catch(() => {
      size = Math.floor(size / 2);
    });
})()`;
const EMPTY_STORE = `chrome.storage.local.get(null).then((all) =>
  chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler'))))`;

/** Whether the address could be opened; it cannot while the extension starts anew. */
const openAgain = (page: Page, address: string): Promise<boolean> =>
  page.goto(address).then(
    () => true,
    () => false,
  );
