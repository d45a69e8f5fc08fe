import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_PAGES } from '../support/bad-pages.ts';
import { startFirefox, type FirefoxSession } from '../support/firefox.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: FirefoxSession;
let server: PageServer;

beforeAll(async () => {
  server = await servePages((address) =>
    address === '/news' ? { body: readOwnPage('ferry-link') } : BAD_PAGES[address.slice(1)]?.page,
  );
  session = await startFirefox();
});
afterAll(async () => {
  await session.close();
  await server.close();
});

async function click(address: string): Promise<void> {
  const page = await session.newPage();
  if (address.startsWith('about:')) {
    await page.goto(address, { waitUntil: [] });
    // Nothing may be evaluated in Firefox's own pages, so the tab is asked instead.
    await expect.poll(() => session.tabUrls(), { timeout: 5000 }).toContain(address);
  } else await page.goto(server.url(`/${address}`));
  await session.clickIcon(page);
}

describe('Standfirst in Firefox', () => {
  it('shows title, date, summary and key facts after a click on the icon', async () => {
    await click('news');
    const popup = await session.readPopup();
    expect(popup).toMatchObject({
      failure: null,
      title: 'Night ferries return to the Meghna after nine years',
      byline: 'Anika Rahman',
      caption: 'The service at a glance',
      removed: '4 teasers removed',
    });
    expect(popup.published).toContain('2026');
    expect(popup.rows).toHaveLength(5);
    expect(popup.summary.length).toBeGreaterThanOrEqual(2);
  });

  it('copies the article as plain and as rich text', async () => {
    await click('news');
    await session.readPopup();
    await session.clickInPopup('.popup-actions .button:not(.button-primary)');
    const toast = await session.waitInPopup(
      (popup) => popup.querySelector('.toast[data-shown="true"]')?.textContent,
    );
    expect(toast).toMatch(/^Copied: \d+ words$/);
    const copied = await session.readClipboard();
    expect(copied['text/plain']).toContain('Fare for a lorry\t1,460 taka\n');
    expect(copied['text/html']).toContain('<td>1,460 taka</td>');
  });

  it('opens the reader view beside the page', async () => {
    await click('news');
    await session.readPopup();
    await session.clickInPopup('.button-primary');
    await expect
      .poll(async () => {
        const tabs = await session.tabUrls();
        return tabs[tabs.lastIndexOf(server.url('/news')) + 1];
      })
      .toContain('/reader.html?article=');
  });

  for (const [name, { answer }] of Object.entries(BAD_PAGES))
    it(`says "${answer}" on ${name}`, async () => {
      await click(name);
      expect((await session.readPopup()).failure).toBe(answer);
    });

  it('says that about:license belongs to the browser', async () => {
    await click('about:license');
    expect((await session.readPopup()).failure).toBe('This page belongs to the browser');
  });
});
