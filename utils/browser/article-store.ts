import { browser } from 'wxt/browser';
import type { Extraction } from '../model/extraction';

/** An article kept for the reader view, until the browser is closed. */
export type StoredArticle = {
  extraction: Extraction;
  /** The tab it was read in, so that the reader can lead back to it. */
  tabId: number;
  /** Milliseconds since the epoch. */
  storedAt: number;
};

const PREFIX = 'article:';

/** Articles kept at once; storage.session holds 10 MB, and a long article with its removals may weigh 1 MB. */
const MOST_ARTICLES = 12;

/**
 * Keeps an article for the reader view, dropping the oldest when there is no room.
 *
 * @returns the id it can be fetched with. @throws when a single article is more than the browser stores.
 */
export async function putArticle(article: Omit<StoredArticle, 'storedAt'>): Promise<string> {
  const id = crypto.randomUUID();
  const stored: StoredArticle = { ...article, storedAt: Date.now() };
  await dropOldest(MOST_ARTICLES - 1);
  try {
    await browser.storage.session.set({ [PREFIX + id]: stored });
  } catch {
    await dropOldest(0);
    await browser.storage.session.set({ [PREFIX + id]: stored });
  }
  return id;
}

/** The article of that id; `undefined` when it was dropped or never kept. */
export async function getArticle(id: string): Promise<StoredArticle | undefined> {
  const key = PREFIX + id;
  const found = await browser.storage.session.get(key);
  return found[key] as StoredArticle | undefined;
}

/** Keeps the newest `count` articles. */
async function dropOldest(count: number): Promise<void> {
  const all = await browser.storage.session.get(null);
  const newestFirst = Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, storedAt: (value as StoredArticle).storedAt }))
    .sort((a, b) => b.storedAt - a.storedAt);
  await browser.storage.session.remove(newestFirst.slice(count).map(({ key }) => key));
}
