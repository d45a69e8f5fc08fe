import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AXE_SOURCE, RUN_AXE } from '../support/axe.ts';
import { BAD_PAGES } from '../support/bad-pages.ts';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: ChromiumSession;
let server: PageServer;
/** What went wrong in any popup or reader unnoticed. */
const errors: string[] = [];

beforeAll(async () => {
  server = await servePages((address) => {
    const name = address.slice(1);
    if (name === 'restless') return { body: RESTLESS_PAGE };
    if (BAD_PAGES[name]) return BAD_PAGES[name].page;
    return name === 'ferry-link' ? { body: readOwnPage(name) } : undefined;
  });
  session = await startChromium();
  session.browser.on('targetcreated', (target) => {
    if (!target.url().startsWith(session.origin)) return;
    target.asPage().then(
      (page) => page.on('pageerror', (error) => errors.push(String(error))),
      // Closed before it could be listened to.
      () => undefined,
    );
  });
});
afterAll(async () => {
  await session.close();
  await server.close();
});
afterEach(() => {
  if (errors.length > 0) throw new Error(errors.splice(0).join('\n'));
});

/** A page whose text is replaced all the time, as live tickers do. */
const RESTLESS_PAGE = readOwnPage('ferry-link').replace(
  '</body>',
  `<script>setInterval(() => {
    for (const p of document.querySelectorAll('.story p')) p.replaceWith(p.cloneNode(true));
    document.title = 'Ticker ' + Math.random();
  }, 1)</script></body>`,
);

async function open(name: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(name.includes(':') ? name : server.url(`/${name}`));
  return page;
}

describe('the popup on a news page', () => {
  it('shows what happened, when it was published, the summary and the key facts', async () => {
    const popup = await readPopup(await session.clickIcon(await open('ferry-link')));
    expect(popup).toMatchObject({
      failure: null,
      title: 'Night ferries return to the Meghna after nine years',
      site: 'The Delta Ledger',
      byline: 'Anika Rahman',
      published: 'Nov 14, 2026, 18:40',
      caption: 'The service at a glance',
      header: ['Item', 'Details'],
      rows: [
        ['First crossing', 'Sunday, 15 November, 7 pm'],
        ['Route', 'Chandpur to Shariatpur'],
        ['Time on the water', '55 minutes'],
        ['Fare for a lorry', '1,460 taka'],
        ['Cost of the work', '212 crore taka'],
      ],
      removed: '4 teasers removed',
    });
    expect(popup.provenance).toContain('14 Nov 2026, 6:40 pm');
    expect(popup.summary.length).toBeGreaterThanOrEqual(2);
    const article = readOwnPage('ferry-link').replace(/\s+/g, ' ');
    for (const sentence of popup.summary) expect(article).toContain(sentence);
  });

  it('leaves the live page exactly as it was', async () => {
    const page = await open('ferry-link');
    await page.evaluate(() => {
      const seen: string[] = [];
      new MutationObserver((records) => seen.push(...records.map((one) => one.type))).observe(
        document,
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
      Object.assign(globalThis, { seen, before: document.documentElement.outerHTML });
    });
    await readPopup(await session.clickIcon(page));
    expect(
      await page.evaluate(() => {
        const { seen, before } = globalThis as unknown as { seen: string[]; before: string };
        return { seen, same: before === document.documentElement.outerHTML };
      }),
    ).toEqual({ seen: [], same: true });
  });

  it('reads a page that changes all the while', async () => {
    const popup = await readPopup(await session.clickIcon(await open('restless')));
    expect(popup.failure).toBeNull();
    expect(popup.rows).toHaveLength(5);
  });

  it('lists what was removed', async () => {
    const popup = await session.clickIcon(await open('ferry-link'));
    await readPopup(popup);
    await popup.click('.popup-removed-toggle');
    const list = await popup.waitForSelector('.removed-list');
    const listed = await list?.evaluate((shown) => shown.textContent);
    for (const words of ['Rice prices ease', 'Library opens its roof', 'Dredging of the Chandpur'])
      expect(listed).toContain(words);
  });

  it('changes the length of the summary and remembers it', async () => {
    const page = await open('ferry-link');
    const popup = await session.clickIcon(page);
    const short = await readPopup(popup);
    await popup.click('.length label:last-of-type');
    await popup.waitForFunction(
      (count) => document.querySelectorAll('.summary li').length > count,
      {},
      short.summary.length,
    );
    const long = await readPopup(popup);
    await popup.close();
    const again = await session.clickIcon(page);
    await again.waitForSelector('.length [value="long"]:checked');
    expect((await readPopup(again)).summary).toEqual(long.summary);
    await again.click('.length label:first-of-type');
  });

  for (const scheme of ['light', 'dark'])
    it(`has no fault that axe finds in ${scheme} colours`, async () => {
      const popup = await session.clickIcon(await open('ferry-link'));
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await readPopup(popup);
      await popup.evaluate(AXE_SOURCE);
      expect(await popup.evaluate(RUN_AXE)).toEqual([]);
    });
});

describe('the popup where there is no article', () => {
  for (const [name, { answer }] of Object.entries(BAD_PAGES))
    it(`says "${answer}" on ${name}`, async () => {
      const popup = await session.clickIcon(await open(name));
      expect((await readPopup(popup)).failure).toBe(answer);
      await popup.evaluate(AXE_SOURCE);
      expect(await popup.evaluate(RUN_AXE)).toEqual([]);
    });

  for (const address of ['chrome://version', 'about:blank'])
    it(`says that ${address} belongs to the browser`, async () => {
      const popup = await readPopup(await session.clickIcon(await open(address)));
      expect(popup.failure).toBe('This page belongs to the browser');
    });

  it('shows what there is when the reader asks for it', async () => {
    const popup = await session.clickIcon(await open('front'));
    await readPopup(popup);
    await popup.click('.failure-actions .button');
    await popup.waitForSelector('.popup');
    expect((await readPopup(popup)).failure).toBeNull();
  });
});
