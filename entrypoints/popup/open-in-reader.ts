import type { ReadTab } from '@/utils/browser/extraction-client';
import { openReader } from '@/utils/browser/reader-tab';
import type { SentenceAnchor } from '@/utils/model/anchor';
import type { Block } from '@/utils/model/article';
import type { Extraction } from '@/utils/model/extraction';
import { moveAnchor } from '@/utils/text/move-anchor';

/**
 * Opens the reader view, at a sentence when one is asked for.
 *
 * @param anchor where the sentence stands among these blocks, those of the article as the popup shows it.
 */
export const openInReader = (
  extraction: Extraction,
  tab: ReadTab,
  anchor: SentenceAnchor | undefined,
  blocks: readonly Block[],
): Promise<void> =>
  openReader(extraction, tab, anchor && moveAnchor(anchor, blocks, extraction.article.blocks));
