import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE_SOURCE, RUN_AXE } from '../support/axe.ts';
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

async function openPage(): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(server.url('/news'));
  return page;
}

/** Opens the reader by a click in the popup. */
async function openReader(selector: string): Promise<Page> {
  const popup = await session.clickIcon(await openPage());
  await readPopup(popup);
  const reader = session.waitForExtensionPage('reader.html');
  await popup.click(selector);
  const page = await reader;
  await page.waitForSelector('.article-body');
  return page;
}

describe('the reader view', () => {
  it('shows the clean article with its table, without the clutter', async () => {
    const reader = await openReader('.button-primary');
    const text = await reader.$eval('article', (article) => article.innerText);
    for (const words of [
      'Night ferries will cross the lower Meghna again',
      'third vessel is needed.',
      'The service at a glance',
    ])
      expect(text.split(words)).toHaveLength(2);
    for (const words of ['Also read', 'Rice prices', 'cookies', 'WhatsApp', 'Most read'])
      expect(text).not.toContain(words);
    expect(await reader.$$eval('.article-body tr', (rows) => rows.length)).toBe(6);
    await reader.close();
  });

  it('marks the sentence it was opened for', async () => {
    const reader = await openReader('.summary li:nth-child(2) button');
    const marked = await reader.waitForFunction(() => {
      const highlight = CSS.highlights.get('source');
      return highlight && [...highlight].map(String).join('');
    });
    const sentence = await reader.$eval('.summary [aria-current]', (one) => one.textContent);
    expect(await marked.jsonValue()).toBe(sentence);
    await reader.close();
  });

  it('says so when the article is no longer kept', async () => {
    const reader = await session.browser.newPage();
    await reader.goto(`${session.origin}/reader.html?article=none`);
    await reader.waitForSelector('.reader-missing');
    expect(await reader.$eval('h1', (title) => title.textContent)).toBe(
      'This article is no longer kept',
    );
    await reader.close();
  });

  for (const scheme of ['light', 'dark'])
    it(`has no fault that axe finds in ${scheme} colours`, async () => {
      const reader = await openReader('.button-primary');
      await reader.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await reader.evaluate(AXE_SOURCE);
      expect(await reader.evaluate(RUN_AXE)).toEqual([]);
      await reader.close();
    });
});

describe('copying', () => {
  it('puts the article on the clipboard as plain and as rich text in one write', async () => {
    const page = await openPage();
    await session.browser
      .defaultBrowserContext()
      .overridePermissions(server.url(''), ['clipboard-read', 'clipboard-write']);
    const popup = await session.clickIcon(page);
    await readPopup(popup);
    await popup.click('.popup-actions .button:not(.button-primary)');
    await popup.waitForSelector('.toast[data-shown="true"]');
    expect(await popup.$eval('.toast', (toast) => toast.textContent)).toMatch(
      /^Copied: \d+ words$/,
    );
    await page.bringToFront();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.plain.split('\n').slice(0, 3)).toEqual([
      'Night ferries return to the Meghna after nine years',
      'Anika Rahman · Nov 14, 2026, 18:40',
      server.url('/news'),
    ]);
    expect(copied.plain).toContain('Fare for a lorry\t1,460 taka\n');
    expect(copied.plain).not.toContain('Rice prices');
    expect(copied.html).toMatch(/<table[\s\S]*<td[^>]*>1,460 taka<\/td>/);
    expect(copied.html).not.toContain('data-block');
  });
});
