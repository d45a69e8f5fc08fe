import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBreaches } from '../hostile/find-breaches.ts';
import { payloadPages } from '../hostile/payloads/pages.ts';
import { serveHostilePages, type HostileServer } from '../hostile/serve-hostile-pages.ts';
import { startFirefox, type FirefoxSession } from '../support/firefox.ts';

const PAGES = payloadPages('', '');
let session: FirefoxSession;
let server: HostileServer;

beforeAll(async () => {
  server = await serveHostilePages();
  session = await startFirefox();
});
afterAll(async () => {
  await session.close();
  await server.close();
});

describe('a page that attacks its reader, in Firefox', () => {
  for (const [index, { name, payloads, shows }] of PAGES.entries())
    it(`gets nothing through with ${payloads} payloads: ${name}`, async () => {
      const page = await session.newPage();
      await page.goto(server.pageUrl(index));
      const before = server.requests.length;
      await session.clickIcon(page);
      expect((await session.readPopup()).failure).toBeNull();
      expect(await session.waitInPopup(findBreaches)).toEqual([]);
      // The reader view of the page before may still be loading its pictures.
      const others = (path: string): boolean =>
        /^\/page\/\d+\//.test(path) && !path.startsWith(`/page/${index}/`);
      expect(server.requests.slice(before).filter(({ path }) => !others(path))).toEqual([]);

      const view = await openReader();
      expect(await view.evaluate(`(${findBreaches.toString()})(document)`)).toEqual([]);
      expect(await view.$eval('main', (main) => main.textContent)).toContain(shows);
      await page.close();
    });

  it('makes the extension ask for nothing but the pictures of the article', () => {
    expect(server.leaks()).toEqual([]);
    const pictures = server.requests.filter(({ purpose }) => purpose === 'image');
    expect(pictures.length).toBeGreaterThan(0);
    const payloads = PAGES.reduce((sum, page) => sum + page.payloads, 0);
    console.log(
      `${payloads} payloads on ${PAGES.length} pages; the extension asked for ${pictures.length} pictures, and for nothing else`,
    );
  });
});

/** Opens the reader view from the popup, then once more in the tab that can be scripted. */
async function openReader(): Promise<FirefoxSession['extensionPage']> {
  const known = new Set(await session.tabUrls());
  await session.clickInPopup('.button-primary');
  const address = await vi.waitFor(async () => {
    const opened = (await session.tabUrls()).find((url) => isReader(url) && !known.has(url));
    if (!opened) throw new Error('The reader view did not open.');
    return opened;
  }, 10_000);
  const view = session.extensionPage;
  await view.goto(address, { waitUntil: [] });
  await view.waitForFunction(
    (there) => document.URL === there && document.querySelector('.article-body') !== null,
    {},
    address,
  );
  return view;
}

const isReader = (url: string): boolean => url.includes('/reader.html?article=');
