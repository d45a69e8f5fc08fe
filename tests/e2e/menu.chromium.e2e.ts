import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

/** The extension API, in functions that run in the background; its events can be raised there. */
declare const chrome: typeof browser & {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
  commands: { onCommand: { dispatch: (command: string, tab: object) => void } };
};

let session: ChromiumSession;
let server: PageServer;
let background: WebWorker;
let page: Page;

beforeAll(async () => {
  server = await servePages((address) =>
    address === '/news' ? { body: readOwnPage('ferry-link') } : undefined,
  );
  session = await startChromium();
  await session.browser
    .defaultBrowserContext()
    .overridePermissions(server.url(''), ['clipboard-read', 'clipboard-write']);
  page = await session.browser.newPage();
  await page.goto(server.url('/news'));
  // A real click in the menu grants the tab; one that is raised by a test needs the grant of the icon.
  await (await session.clickIcon(page)).close();
  const target = await session.browser.waitForTarget(
    (one) => one.url() === `${session.origin}/background.js`,
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not there');
  background = worker;
});
afterAll(async () => {
  await session.close();
  await server.close();
});

/** Raises the event of a click on an entry, or of a key. */
async function ask(event: 'menu' | 'command', name: string, selectionText = ''): Promise<void> {
  await page.bringToFront();
  await background.evaluate(
    async (event, name, selectionText) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (event === 'command') chrome.commands.onCommand.dispatch(name, tab!);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: name, selectionText }, tab!);
    },
    event,
    name,
    selectionText,
  );
}

/** What stands on the icon of the page. */
const badge = (): Promise<string> =>
  background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  });

/** What the clipboard holds once the icon has said that something was copied. */
async function copied(): Promise<string> {
  await expect.poll(badge, { timeout: 5000 }).toBe('✓');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(badge, { timeout: 5000 }).toBe('');
  return text;
}

describe('the context menu', () => {
  it('opens the popup', async () => {
    await ask('menu', 'summarise');
    const popup = await session.waitForExtensionPage('popup.html');
    expect((await readPopup(popup)).title).toContain('Night ferries');
    await popup.close();
  });

  it('opens the reader view, as the key does', async () => {
    for (const event of ['menu', 'command'] as const) {
      await ask(event, 'open-reader');
      const reader = await session.waitForExtensionPage('reader.html');
      await reader.waitForSelector('.article-body');
      expect(await reader.title()).toContain('Night ferries');
      await reader.close();
    }
  });

  it('copies the article as clean text', async () => {
    await ask('menu', 'copy-text');
    const text = await copied();
    expect(text).toContain('Night ferries return to the Meghna after nine years');
    expect(text).toContain('Fare for a lorry\t1,460 taka');
    expect(text).not.toContain('Rice prices');
  });

  it('copies the article as Markdown', async () => {
    await ask('menu', 'copy-markdown');
    expect(await copied()).toMatch(/\| Fare for a lorry +\| 1,460 taka +\|/);
  });

  it('copies a selection as a quotation with its source', async () => {
    await ask('menu', 'copy-quotation', 'a third vessel is needed');
    const text = await copied();
    expect(text).toContain('“a third vessel is needed”');
    expect(text).toContain('Anika Rahman, Night ferries return to the Meghna after nine years');
    expect(text).toContain(server.url('/news'));
  });
});
