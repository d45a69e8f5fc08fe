import { opensLikeClutterHead } from './cues/boilerplate-lines';
import { isGood } from './classify/element-mass';
import type { PageBlock } from './page-blocks';
import { isTruncated } from './prune/truncated-teasers';
import type { Selection } from './selection';

/**
 * Takes back what stands among kept blocks and belongs to them: headings above a kept text, code, the article's own
 * documents. Changes the selection.
 */
export function repairSelection({ blocks, kept }: Selection): void {
  // From the end, so that a heading above a heading is seen.
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at]!;
    if (kept[at]) continue;
    const above = kept[at - 1] === true;
    const below = kept[at + 1] === true;
    kept[at] =
      (below && (above || kept[at - 2] === true) && isHeadingOf(block, blocks[at + 1])) ||
      ((above || below) && block.boundary.closest('pre') !== null) ||
      (above && isDocumentLink(block));
  }
}

const HEADING = /^H[2-6]$/;

const isHeadingOf = ({ boundary, text }: PageBlock, next: PageBlock | undefined): boolean =>
  HEADING.test(boundary.tagName) &&
  next !== undefined &&
  isGood(next) &&
  !isTruncated(next) &&
  !opensLikeClutterHead(text);

/** A line that leads to a file: a report, a table of figures. */
const isDocumentLink = ({ boundary, text, linked }: PageBlock): boolean =>
  linked > 0 && text.length < LONGEST_LINK && boundary.querySelector(DOCUMENTS) !== null;

/** Characters. */
const LONGEST_LINK = 160;
const DOCUMENTS = ['pdf', 'csv', 'xlsx', 'xls', 'docx', 'doc', 'odt', 'ods']
  .map((ending) => `a[href$=".${ending}" i]`)
  .join(',');
