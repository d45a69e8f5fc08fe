import { browser } from 'wxt/browser';
import type { Extraction } from '../model/extraction';

/** What was read in a tab, and the fingerprint its page had then. */
export type KeptResult = { fingerprint: string; extraction: Extraction };

/** Ids of the tabs whose result is kept, the latest first. */
const INDEX = 'results';

/** Results kept at once; storage.session holds 10 MB, which the articles of open reader views share. */
const MOST_RESULTS = 6;

const keyOf = (tabId: number): string => `result:${tabId}`;

/** Keeps what was read in a tab until the browser is closed, in place of what was kept for it. Never rejects: what cannot be kept is read again. */
export async function keepResult(tabId: number, result: KeptResult): Promise<void> {
  const others = (await readIndex()).filter((id) => id !== tabId);
  try {
    await browser.storage.session.remove(others.slice(MOST_RESULTS - 1).map(keyOf));
    const index = [tabId, ...others.slice(0, MOST_RESULTS - 1)];
    await browser.storage.session.set({ [INDEX]: index, [keyOf(tabId)]: result });
  } catch {
    // No room left: reader views need it more.
    await browser.storage.session.remove([INDEX, ...[tabId, ...others].map(keyOf)]);
  }
}

/** What was read in a tab; `undefined` when nothing is kept. Whoever shows it compares the fingerprint first. */
export async function findResult(tabId: number): Promise<KeptResult | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as KeptResult | undefined;
}

async function readIndex(): Promise<number[]> {
  return ((await browser.storage.session.get(INDEX))[INDEX] as number[] | undefined) ?? [];
}
