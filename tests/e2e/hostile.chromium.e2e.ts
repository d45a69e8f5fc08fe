import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBreaches } from '../hostile/find-breaches.ts';
import { payloadPages } from '../hostile/payloads/pages.ts';
import { serveHostilePages, type HostileServer } from '../hostile/serve-hostile-pages.ts';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { openNetLog } from '../support/net-log.ts';
import { readPopup } from '../support/popup-content.ts';
import { watchErrors } from '../support/watch-errors.ts';

const PAGES = payloadPages('', '');
const netLog = openNetLog();
let session: ChromiumSession;
let server: HostileServer;
let errors: string[];
let isOpen = true;
const dialogs: string[] = [];

beforeAll(async () => {
  server = await serveHostilePages();
  session = await startChromium({ args: netLog.args });
  errors = watchErrors(session);
  session.browser.on('targetcreated', (target) => {
    target.page().then(
      (page) => page?.on('dialog', (dialog) => dialogs.push(dialog.message())),
      () => undefined,
    );
  });
});
afterAll(async () => {
  if (isOpen) await session.close();
  await server.close();
  netLog.remove();
});

const breachesIn = (page: Page): Promise<string[]> =>
  page.evaluate(`(${findBreaches.toString()})(document)`) as Promise<string[]>;

describe('a page that attacks its reader, in Chromium', () => {
  for (const [index, { name, payloads, shows }] of PAGES.entries())
    it(`gets nothing through with ${payloads} payloads: ${name}`, async () => {
      const page = await session.browser.newPage();
      await page.goto(server.pageUrl(index));
      const before = server.requests.length;
      const popup = await session.clickIcon(page);
      expect((await readPopup(popup)).failure).toBeNull();
      expect(await breachesIn(popup)).toEqual([]);
      // The popup itself asks the network for nothing.
      expect(server.requests.slice(before)).toEqual([]);

      const reader = session.waitForExtensionPage('reader.html');
      await popup.click('.button-primary');
      const view = await reader;
      await view.waitForSelector('.article-body');
      expect(await breachesIn(view)).toEqual([]);
      expect(await view.$eval('main', (main) => main.textContent)).toContain(shows);
      await view.close();
      await page.close();
    });

  it('runs nothing and opens no dialog', () => {
    expect({ errors, dialogs }).toEqual({ errors: [], dialogs: [] });
  });

  it('makes the extension ask for nothing but the pictures of the article', async () => {
    expect(server.leaks()).toEqual([]);
    isOpen = false;
    await session.close();
    const asked = netLog.requestsOf(session.origin);
    const own = asked.filter((url) => url.startsWith(session.origin));
    const pictures = asked.filter((url) => server.isPicture(url));
    expect(asked.filter((url) => !own.includes(url) && !pictures.includes(url))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
    const payloads = PAGES.reduce((sum, page) => sum + page.payloads, 0);
    console.log(
      `${payloads} payloads on ${PAGES.length} pages; the extension asked for ${own.length} files of its own and ${pictures.length} pictures, and for nothing else`,
    );
  });
});
