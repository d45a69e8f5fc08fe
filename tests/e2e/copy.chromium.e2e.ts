import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { COPIED_PAGES as PAGES, type CopiedSlug as Slug } from '../support/copied-pages.ts';
import { openReader } from '../support/open-reader.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { readClipboard } from '../support/read-clipboard.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  server = await servePages((address) => {
    const slug = address.slice(1);
    return slug in PAGES ? { body: readOwnPage(slug) } : undefined;
  });
  session = await startChromium();
  await session.browser
    .defaultBrowserContext()
    .overridePermissions(server.url(''), ['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await session.close();
  await server.close();
});

/** Clicks the icon on a page and, in the popup, the copy button or an entry of its menu. */
async function copyFromPopup(slug: Slug, entry?: string): Promise<{ page: Page; toast: string }> {
  const page = await session.browser.newPage();
  await page.goto(server.url(`/${slug}?utm_source=mail`));
  const popup = await session.clickIcon(page);
  await readPopup(popup);
  if (entry) await chooseEntry(popup, entry);
  else await popup.click('.copy-main');
  await popup.waitForSelector('.toast[data-shown="true"]');
  return { page, toast: await popup.$eval('.toast', (toast) => toast.textContent) };
}

async function chooseEntry(page: Page, entry: string): Promise<void> {
  await page.click('.copy-more');
  await page.locator(`::-p-aria([name="${entry}"][role="menuitem"])`).click();
}

/** The paragraphs of a live page, white space folded. */
const paragraphsOf = (page: Page, slug: Slug): Promise<string[]> =>
  page.$$eval(PAGES[slug].paragraphs, (list) =>
    list.map((one) => (one as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );

const countOf = (text: string, part: string): number => text.split(part).length - 1;

describe('copying an article', () => {
  for (const slug of Object.keys(PAGES) as Slug[])
    it(`puts ${slug} on the clipboard as plain and as rich text in one write`, async () => {
      const { page, toast } = await copyFromPopup(slug);
      expect(toast).toMatch(/^Copied: [\d,]+ words$/);
      const { plain, html = '' } = await readClipboard(page);
      const rich = await page.evaluate((markup) => {
        const read = new DOMParser().parseFromString(markup, 'text/html');
        return {
          text: read.body.textContent.replace(/\s+/g, ' '),
          rows: [...read.querySelectorAll('tr')].map((row) =>
            [...row.children].map((cell) => cell.textContent.trim()),
          ),
          links: [...read.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!),
        };
      }, html);

      const { clutter, rows } = PAGES[slug];
      for (const text of [plain.replace(/\s+/g, ' '), rich.text]) {
        expect(text).not.toContain(clutter);
        for (const paragraph of await paragraphsOf(page, slug))
          expect([paragraph, countOf(text, paragraph)]).toEqual([paragraph, 1]);
      }
      for (const row of rows) {
        expect(plain).toContain(`${row.join('\t')}\n`);
        expect(rich.rows).toContainEqual(row);
      }
      for (const link of rich.links) expect(link).toMatch(/^https?:/);
      expect(plain).not.toContain('utm_');
      expect(html).not.toContain('utm_');
      expect(html).not.toContain('data-block');
      await page.close();
    });

  it('begins with title, author, date and address', async () => {
    const { page } = await copyFromPopup('ferry-link');
    const { plain } = await readClipboard(page);
    expect(plain.split('\n').slice(0, 3)).toEqual([
      'Night ferries return to the Meghna after nine years',
      'Anika Rahman · Nov 14, 2026, 18:40',
      server.url('/ferry-link'),
    ]);
    await page.close();
  });

  it('writes Markdown with properties, footnotes and tables', async () => {
    const { page, toast } = await copyFromPopup('tide-gauges', 'Markdown');
    expect(toast).toMatch(/^Markdown copied: \d+ words$/);
    const { plain, html } = await readClipboard(page);
    expect(html).toBeUndefined();
    expect(plain).toMatch(/^---\ntitle: "The river that is measured by lamplight"\n/);
    expect(plain).toContain('how high the sea had come.[^1]');
    expect(plain).toContain('[^1]: The storm surge of May 1965');
    expect(plain).toContain(
      '[Film: an hour on the landing](https://video.example/embed/tide-gauge)',
    );
    await page.close();
    const table = await copyFromPopup('school-meals', 'Markdown');
    expect((await readClipboard(table.page)).plain).toContain(
      '| Capital | 4 | 402 | 94,000 | 41 | 12 % | 90 % | 91 % |',
    );
    await table.page.close();
  });

  it('copies the summary with its facts', async () => {
    const { page, toast } = await copyFromPopup('ferry-link', 'Summary and key facts');
    expect(toast).toMatch(/^Summary and key facts copied: \d+ words$/);
    const { plain, html } = await readClipboard(page);
    expect(plain).toContain('• ');
    expect(plain).toContain('Route\tChandpur to Shariatpur');
    expect(html).toContain('<td>Chandpur to Shariatpur</td>');
    await page.close();
  });

  it('quotes what is selected in the reader with its source', async () => {
    const { page, reader } = await openReader(session, server.url('/ferry-link'));
    await reader.evaluate(() => {
      const paragraph = [...document.querySelectorAll('.article-body p')].find((one) =>
        one.textContent.includes('People here'),
      );
      document.getSelection()!.selectAllChildren(paragraph!);
    });
    await chooseEntry(reader, 'Quotation with its source');
    await reader.waitForSelector('.toast[data-shown="true"]');
    const { plain, html } = await readClipboard(page);
    expect(plain).toMatch(
      /^“People here have been asking[^\n]+month\.”\n— Anika Rahman, Night ferries/,
    );
    expect(plain).toMatch(/accessed [^\n]*\d{4}/);
    expect(html).toContain('<blockquote');
    await Promise.all([reader.close(), page.close()]);
  });

  it('gives the text to select when the browser refuses', async () => {
    const { page, reader } = await openReader(session, server.url('/ferry-link'));
    await reader.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    });
    await reader.click('.copy-main');
    await reader.waitForSelector('.refused[open]');
    expect(
      await reader.$eval('.refused textarea', (field) =>
        field.value.slice(field.selectionStart, field.selectionEnd),
      ),
    ).toContain('Night ferries will cross the lower Meghna again');
    await Promise.all([reader.close(), page.close()]);
  });
});
