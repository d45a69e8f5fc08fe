import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COPIED_PAGES, type CopiedSlug } from '../support/copied-pages.ts';
import { startFirefox, type FirefoxSession } from '../support/firefox.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: FirefoxSession;
let server: PageServer;

beforeAll(async () => {
  server = await servePages((address) => {
    const slug = address.slice(1);
    return slug in COPIED_PAGES ? { body: readOwnPage(slug) } : undefined;
  });
  session = await startFirefox();
});
afterAll(async () => {
  await session.close();
  await server.close();
});

async function openPopup(slug: CopiedSlug): Promise<Page> {
  const page = await session.newPage();
  await page.goto(server.url(`/${slug}`));
  await session.clickIcon(page);
  await session.readPopup();
  return page;
}

const waitForToast = (): Promise<string> =>
  session.waitInPopup((popup) => popup.querySelector('.toast[data-shown="true"]')?.textContent);

const countOf = (text: string, part: string): number => text.split(part).length - 1;

describe('copying in Firefox', () => {
  for (const [slug, { paragraphs, clutter, rows }] of Object.entries(COPIED_PAGES))
    it(`puts ${slug} on the clipboard as plain and as rich text in one write`, async () => {
      const page = await openPopup(slug as CopiedSlug);
      await session.clickInPopup('.copy-main');
      expect(await waitForToast()).toMatch(/^Copied: [\d,]+ words$/);
      const held = await session.readClipboard();
      const plain = (held['text/plain'] ?? '').replace(/\r\n/g, '\n');
      const html = held['text/html'] ?? '';
      const texts = await page.$$eval(paragraphs, (list) =>
        list.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
      );
      for (const text of texts)
        expect([text, countOf(plain.replace(/\s+/g, ' '), text)]).toEqual([text, 1]);
      for (const row of rows) {
        expect(plain).toContain(`${row.join('\t')}\n`);
        for (const cell of row) expect(html).toContain(`>${cell}</td>`);
      }
      expect(plain).not.toContain(clutter);
      expect(html).not.toContain(clutter);
      await page.close();
    });

  it('writes Markdown from the menu', async () => {
    const page = await openPopup('school-meals');
    await session.clickInPopup('.copy-more');
    await session.clickInPopup('.menu-group:nth-child(2) [role="menuitem"]:last-child');
    expect(await waitForToast()).toMatch(/^Markdown copied: \d+ words$/);
    expect((await session.readClipboard())['text/plain']).toContain(
      '| Capital | 4 | 402 | 94,000 | 41 | 12 % | 90 % | 91 % |',
    );
    await page.close();
  });
});

describe('where a sentence stands, in Firefox', () => {
  it('is shown on the page itself', async () => {
    const page = await openPopup('tide-gauges');
    const sentence = await session.waitInPopup(
      (popup) => popup.querySelector('.summary-sentence')?.textContent,
    );
    await session.clickInPopup('.summary .reveal');
    const shown = await page.waitForFunction(() => {
      const highlight = CSS.highlights.get('standfirst');
      const words = highlight ? [...highlight].map(String).join('') : String(getSelection());
      return words.replace(/\s+/g, ' ');
    });
    expect(await shown.jsonValue()).toBe(sentence);
    await page.close();
  });
});
