import { browser } from 'wxt/browser';
import type { Extraction } from '../model/extraction';

/** An article kept for the reader view. */
export type StoredArticle = {
  extraction: Extraction;
  /** The tab it was read in, so that the reader can lead back to it. */
  tabId: number;
  /** Milliseconds since the epoch. */
  storedAt: number;
};

const PREFIX = 'article:';

/** Articles kept at once. Storage holds 10 MB, and a long article with what was left out of it may weigh half of one. */
const MOST_ARTICLES = 12;

/**
 * Keeps an article for the reader view. The oldest go when there are too many or there is no room, but never one that
 * a reader view shows.
 *
 * @param isPrivate whether it was read in a private window: it is then forgotten when the browser is closed.
 * @returns the id it can be fetched with. @throws when a single article is more than the browser stores.
 */
export async function putArticle(
  article: Omit<StoredArticle, 'storedAt'>,
  { isPrivate = false } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const area = isPrivate ? browser.storage.session : browser.storage.local;
  const stored: StoredArticle = { ...article, storedAt: Date.now() };
  const oldest = (await closedArticles(area)).slice(MOST_ARTICLES - 1).reverse();
  await area.remove(oldest);
  for (const kept = await closedArticles(area); ;) {
    try {
      await area.set({ [PREFIX + id]: stored });
      return id;
    } catch (error) {
      const last = kept.pop();
      if (last === undefined) throw error;
      await area.remove(last);
    }
  }
}

/** The article of that id; `undefined` when it was dropped or never kept. */
export async function getArticle(id: string): Promise<StoredArticle | undefined> {
  const key = PREFIX + id;
  for (const area of [browser.storage.local, browser.storage.session]) {
    const found = (await area.get(key))[key] as StoredArticle | undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * Says that this page shows an article, for as long as the page is open, so that the article is not dropped.
 * A lock does, since the browser gives it up by itself when the page goes.
 */
export function holdArticle(id: string): void {
  void navigator.locks?.request(
    PREFIX + id,
    { mode: 'shared' },
    () => new Promise(() => undefined),
  );
}

/** Keys of the articles that no page shows, the newest first. */
async function closedArticles(area: typeof browser.storage.local): Promise<string[]> {
  const all = await area.get(null);
  const held = (await navigator.locks?.query())?.held ?? [];
  const open = new Set(held.map(({ name }) => name));
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX) && !open.has(key))
    .map(([key, value]) => ({ key, storedAt: (value as StoredArticle).storedAt }))
    .sort((a, b) => b.storedAt - a.storedAt)
    .map(({ key }) => key);
}
