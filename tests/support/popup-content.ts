import type { Page } from 'puppeteer-core';

/** What a reader sees in the popup. */
export type PopupContent = {
  title: string | null;
  site: string | null;
  byline: string | null;
  published: string | null;
  provenance: string | null;
  summary: string[];
  caption: string | null;
  header: string[];
  rows: string[][];
  removed: string | null;
  failure: string | null;
};

/** Waits until the popup shows an article or says why there is none, then reads it. */
export async function readPopup(popup: Page): Promise<PopupContent> {
  await popup.waitForSelector('.popup, .failure');
  return popup.evaluate(() => {
    const texts = (selector: string, root: ParentNode = document): string[] =>
      [...root.querySelectorAll<HTMLElement>(selector)].map((element) =>
        (element.textContent ?? '').trim(),
      );
    const first = (selector: string): string | null => texts(selector)[0] ?? null;
    return {
      title: first('.article-header h1'),
      site: first('.popup-source span'),
      byline: first('.article-byline'),
      published: first('.published time') ?? first('.published-none'),
      provenance: first('.provenance'),
      summary: texts('.summary li button'),
      caption: first('.key-facts caption'),
      header: texts('.key-facts thead th'),
      rows: [...document.querySelectorAll('.key-facts tbody tr')].map((row) =>
        texts('th, td', row),
      ),
      removed: first('.popup-removed'),
      failure: first('.failure h1'),
    };
  });
}
