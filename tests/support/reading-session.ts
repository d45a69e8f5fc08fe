import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type ChromiumSession, startChromium } from './chromium.ts';
import { openReader } from './open-reader.ts';
import { hasOwnPage, readOwnPage } from './own-pages.ts';
import { type PageServer, type ServedPage, servePages } from './serve-pages.ts';

/** A Chromium with the extension, and a server of pages to read in it. */
export type ReadingSession = {
  readonly chromium: ChromiumSession;
  url: (path: string) => string;
  /** Opens a page of ours in the reader view, and closes both afterwards. @param selector what is clicked in the popup. */
  read: (
    slug: string,
    look: (reader: Page, page: Page) => Promise<void>,
    selector?: string,
  ) => Promise<void>;
};

/**
 * Starts both before the tests of a file, and ends them after. The tests behind one that failed get a new Chromium: tabs
 * that it left open, or a call that it still waits for, are none of theirs.
 *
 * @param invented pages that this file alone reads, and what they load, by their slug; the others are those of the repository.
 */
export function useReadingSession(
  invented: Record<string, string | ServedPage> = {},
): ReadingSession {
  let chromium: ChromiumSession;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages((address) => {
      const slug = address.slice(1);
      const body = invented[slug] ?? (hasOwnPage(slug) ? readOwnPage(slug) : undefined);
      return typeof body === 'string' ? { body } : body;
    });
    chromium = await startChromium();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    chromium.browser.process()?.kill('SIGKILL');
    chromium = await startChromium();
  });
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });
  return {
    get chromium() {
      return chromium;
    },
    url: (path) => server.url(path),
    read: async (slug, look, selector) => {
      const { page, reader } = await openReader(chromium, server.url(`/${slug}`), selector);
      try {
        await look(reader, page);
      } finally {
        await Promise.all(
          [page, reader].filter((one) => !one.isClosed()).map((one) => one.close()),
        );
      }
    },
  };
}

/** The words of a highlight, once there are any. */
export async function highlighted(page: Page, name: string): Promise<string> {
  const words = await page.waitForFunction(
    (wanted) => {
      const highlight = CSS.highlights.get(wanted);
      return highlight && [...highlight].map(String).join('').replace(/\s+/g, ' ');
    },
    {},
    name,
  );
  return (await words.jsonValue()) ?? '';
}
