import { selectBlocks } from '@/utils/extraction/classify/select-blocks';
import { isBylineOrDate } from '@/utils/extraction/metadata/byline-or-date';
import { prune } from '@/utils/extraction/prune';
import { repairSelection } from '@/utils/extraction/repair';
import { readPageUpToBlocks } from './block-samples';

/** Names of the prune rules that drop something of a page. */
export function rulesAtWork(html: string, url: string): string[] {
  const { blocks, images, shares, title, byline } = readPageUpToBlocks(html, url);
  const selection = selectBlocks(blocks, shares, title);
  repairSelection(selection);
  prune(selection, { url, title, byline, images, shownDates: [], isBylineOrDate });
  return [...new Set([...selection.dropped.values()].map(({ rule }) => rule))];
}
