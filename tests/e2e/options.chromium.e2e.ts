import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { AXE_SOURCE, RUN_AXE } from '../support/axe.ts';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

/** The extension API, in functions that run in an extension page. */
declare const chrome: typeof browser;

let session: ChromiumSession;
let server: PageServer;
let options: Page;

beforeAll(async () => {
  server = await servePages((address) => {
    if (address === '/news') return { body: readOwnPage('ferry-link') };
    return address === '/empty' ? { body: '' } : undefined;
  });
  session = await startChromium();
});
afterAll(async () => {
  await session.close();
  await server.close();
});
beforeEach(async () => {
  if (options && !options.isClosed()) await options.close();
  options = await session.browser.newPage();
  await options.goto(`${session.origin}/options.html`);
  await options.waitForSelector('.options-card');
  await options.evaluate(() =>
    Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]),
  );
});

async function openPage(address = '/news'): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(server.url(address));
  return page;
}

/** Clicks the control that has this text as its label or on it. */
async function choose(text: string): Promise<void> {
  await options.bringToFront();
  await options
    .locator(
      `::-p-xpath(//label[normalize-space()="${text}"] | //button[normalize-space()="${text}"])`,
    )
    .click();
}

const toast = () =>
  options
    .waitForSelector('.toast[data-shown="true"]')
    .then((one) => one!.evaluate((element) => element.textContent));

const stored = (area: 'local' | 'sync' = 'local') =>
  options.evaluate(
    async (area) => (await chrome.storage[area].get('settings'))['settings'] as object,
    area,
  );

describe('the options', () => {
  it('open from the popup', async () => {
    await options.close();
    const popup = await session.clickIcon(await openPage());
    await readPopup(popup);
    const opened = session.waitForExtensionPage('options.html');
    await popup.click('.popup-gear');
    options = await opened;
    await options.waitForSelector('h1');
    expect(await options.title()).toBe('Standfirst settings');
  });

  it('save a choice, say so, and show it in the popup', async () => {
    await choose('Bullets');
    expect(await toast()).toBe('Saved');
    await expect.poll(() => stored()).toMatchObject({ summaryForm: 'bullets' });
    const popup = await session.clickIcon(await openPage());
    await popup.waitForSelector('.summary-bullets');
  });

  it('sync only when the reader wants that', async () => {
    await choose('Long');
    await toast();
    expect(await stored('sync')).toBeUndefined();
    await choose('Take my settings along to my other computers');
    await expect.poll(() => stored('sync')).toMatchObject({ summaryLength: 'long' });
  });

  it('load settings from a file, and undo that', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'mine.json');
    writeFileSync(
      file,
      JSON.stringify({
        kind: 'standfirst-settings',
        version: 1,
        settings: { theme: 'sepia', keptClutter: ['tags'] },
      }),
    );
    const input = await options.$('input[type="file"]');
    await input!.uploadFile(file);
    expect(await toast()).toBe('The settings of the file are used now');
    await expect.poll(() => stored()).toMatchObject({ theme: 'sepia', keptClutter: ['tags'] });
    await choose('Undo');
    await expect.poll(() => stored()).toMatchObject({ theme: 'system', keptClutter: [] });
  });

  it('say so when a file holds something else', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'other.json');
    writeFileSync(file, '{"bookmarks": []}');
    await (await options.$('input[type="file"]'))!.uploadFile(file);
    expect(await toast()).toBe('This file holds no settings of Standfirst.');
  });

  it('are shown as the defaults when what is stored is broken', async () => {
    await options.evaluate(() =>
      chrome.storage.local.set({ settings: { theme: 7, fontSize: 'x' } }),
    );
    await options.reload();
    await options.waitForSelector('.options-card');
    expect(
      await options.$$eval('input[name="theme"]', (all) => all.findIndex((one) => one.checked)),
    ).toBe(0);
  });

  for (const scheme of ['light', 'dark'])
    it(`have no fault that axe finds in ${scheme} colours`, async () => {
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await options.evaluate(AXE_SOURCE);
      expect(await options.evaluate(RUN_AXE)).toEqual([]);
    });
});

describe('the shortcuts', () => {
  it('are those the browser has really assigned', async () => {
    const commands = await options.evaluate(() => chrome.commands.getAll());
    expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+S',
      'open-reader': 'Alt+Shift+Y',
    });
    expect(
      await options.$$eval('.shortcuts kbd', (all) => all.map((one) => one.textContent)),
    ).toEqual(expect.arrayContaining(['Alt+Shift+S', 'Alt+Shift+Y']));
  });

  it('are changed on the page of the browser', async () => {
    await choose('Change in the browser’s settings');
    const target = await session.browser.waitForTarget((one) =>
      one.url().startsWith('chrome://extensions/shortcuts'),
    );
    expect(target.type()).toBe('page');
    await (await target.page())?.close();
  });
});

describe('a click on the icon, when it shall open the reader view', () => {
  /** Sets what the icon opens, and waits until the browser knows. */
  async function setIcon(choice: string, popup: string): Promise<void> {
    await choose(choice);
    await expect.poll(() => options.evaluate(() => chrome.action.getPopup({}))).toBe(popup);
  }

  it('opens the article there', async () => {
    await setIcon('the reader view', '');
    await session.clickIconOnly(await openPage());
    const reader = await session.waitForExtensionPage('reader.html');
    await reader.waitForSelector('.article-body');
    expect(await reader.title()).toContain('Night ferries');
    await reader.close();
  });

  it('opens the popup where there is no article, to say why', async () => {
    await setIcon('the reader view', '');
    const page = await openPage('/empty');
    await session.clickIconOnly(page);
    const popup = await session.waitForExtensionPage('popup.html');
    expect((await readPopup(popup)).failure).toBe('This page is empty');
    await popup.close();
    await setIcon('the summary', `${session.origin}/popup.html`);
    expect((await readPopup(await session.clickIcon(page))).failure).toBe('This page is empty');
  });
});
