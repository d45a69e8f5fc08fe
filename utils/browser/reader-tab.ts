import { browser } from 'wxt/browser';
import type { SentenceAnchor } from '../model/anchor';
import type { Extraction } from '../model/extraction';
import { putArticle } from './article-store';
import type { ReadTab } from './extraction-client';

/**
 * Opens the reader view beside the tab the article came from.
 *
 * @param anchor the sentence to show and mark, when the reader asked for its source.
 */
export async function openReader(
  extraction: Extraction,
  tab: ReadTab,
  anchor?: SentenceAnchor,
): Promise<void> {
  const id = await putArticle({ extraction, tabId: tab.id });
  const hash = anchor ? `#${writeAnchor(anchor)}` : '';
  await browser.tabs.create({
    url: browser.runtime.getURL(`/reader.html?article=${id}${hash}`),
    index: tab.index + 1,
    windowId: tab.windowId,
    openerTabId: tab.id,
  });
}

/** Goes back to the tab an article was read in; opens its address in a new one when that tab is gone or shows another page. */
export async function openOriginal(tabId: number, url: string): Promise<void> {
  try {
    await browser.tabs.update(tabId, { active: true });
  } catch {
    await browser.tabs.create({ url });
  }
}

const writeAnchor = ({ block, start, end }: SentenceAnchor): string =>
  `source=${block}.${start}-${end}`;

/** The sentence a reader address asks to show; `undefined` when it names none. */
export function readAnchor(hash: string): SentenceAnchor | undefined {
  const match = /source=(\d+)\.(\d+)-(\d+)/.exec(hash);
  return match
    ? { block: Number(match[1]), start: Number(match[2]), end: Number(match[3]) }
    : undefined;
}
