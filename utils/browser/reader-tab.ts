import { browser } from 'wxt/browser';
import type { SentenceAnchor } from '../model/anchor';
import type { Extraction } from '../model/extraction';
import { putArticle } from './article-store';
import type { ReadTab } from './extraction-client';

/** What the address of a reader view says. */
export type ReaderAddress = {
  id: string;
  /** The page the article was read on, to lead there when the article is no longer kept. */
  from: string | undefined;
  /** The sentence to show and mark. */
  anchor: SentenceAnchor | undefined;
};

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
  const { incognito } = await browser.tabs.get(tab.id);
  const id = await putArticle({ extraction, tabId: tab.id }, { isPrivate: incognito });
  const query = new URLSearchParams({ article: id, from: extraction.article.url });
  const hash = anchor ? `#${writeAnchor(anchor)}` : '';
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/reader.html')}?${query}${hash}`,
    index: tab.index + 1,
    windowId: tab.windowId,
    openerTabId: tab.id,
  });
}

/** Reads the address of a reader view. What is missing or malformed there is absent. */
export function readReaderAddress({
  search,
  hash,
}: Pick<Location, 'search' | 'hash'>): ReaderAddress {
  const query = new URLSearchParams(search);
  const from = query.get('from') ?? '';
  return {
    id: query.get('article') ?? '',
    from: /^https?:/i.test(from) ? from : undefined,
    anchor: readAnchor(hash),
  };
}

/** Goes back to the tab an article was read in; opens its address in a new one when that tab is gone. */
export async function openOriginal(tabId: number, url: string): Promise<void> {
  try {
    await browser.tabs.update(tabId, { active: true });
  } catch {
    await browser.tabs.create({ url });
  }
}

/** Closes the tab this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const writeAnchor = ({ block, start, end }: SentenceAnchor): string =>
  `source=${block}.${start}-${end}`;

function readAnchor(hash: string): SentenceAnchor | undefined {
  const match = /source=(\d+)\.(\d+)-(\d+)/.exec(hash);
  return match
    ? { block: Number(match[1]), start: Number(match[2]), end: Number(match[3]) }
    : undefined;
}
