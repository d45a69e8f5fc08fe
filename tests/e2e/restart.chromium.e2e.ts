import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { openReader } from '../support/open-reader.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let folder: string;
let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'standfirst-profile-'));
  server = await servePages((address) =>
    address === '/news' ? { body: readOwnPage('ferry-link') } : undefined,
  );
  session = await startChromium({ profile: { folder, isUsed: false } });
});
afterAll(async () => {
  await session.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a reader view, after the browser was closed and started again', () => {
  it('shows its article, but not one of a private window', async () => {
    const { reader } = await openReader(session, server.url('/news'));
    const kept = reader.url();
    const text = await reader.$eval('.article-body', (body) => body.textContent);
    // As an article of a private window is kept.
    const secret = await reader.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: StorageAreas } }).chrome;
      const all = await storage.local.get(null);
      const [key] = Object.keys(all).filter((name) => name.startsWith('article:'));
      await storage.session.set({ 'article:secret': all[key!] });
      return location.href.replace(key!.slice('article:'.length), 'secret');
    });
    await reader.goto(secret);
    await reader.waitForSelector('.article-body > *');

    await session.close();
    session = await startChromium({ profile: { folder, isUsed: true } });

    const page = await session.browser.newPage();
    await page.goto(kept);
    await page.waitForSelector('.article-body > *');
    expect(await page.$eval('.article-body', (body) => body.textContent)).toBe(text);
    await page.goto(secret);
    await page.waitForSelector('.reader-missing');
    expect(await page.$eval('h1', (title) => title.textContent)).toBe(
      'This article is no longer kept',
    );
    expect(await page.$eval('a', (link) => link.href)).toBe(server.url('/news'));
  });
});

type Area = {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
};
type StorageAreas = { local: Area; session: Area };
