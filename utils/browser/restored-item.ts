import { browser } from 'wxt/browser';

const PREFIX = 'restored:';

/**
 * Indexes of the removals of an article that the reader has put back, until the browser is closed; `undefined` when
 * nothing was chosen for it.
 */
export async function loadRestored(url: string): Promise<number[] | undefined> {
  const key = PREFIX + url;
  return (await browser.storage.session.get(key))[key] as number[] | undefined;
}

/** Keeps which removals of an article are put back. Never rejects: without room the choice lasts as long as the view. */
export async function saveRestored(url: string, restored: number[]): Promise<void> {
  const key = PREFIX + url;
  try {
    await browser.storage.session.set({ [key]: restored });
  } catch {
    // No room left for a handful of numbers; nothing the reader could do about it.
  }
}
