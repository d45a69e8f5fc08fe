import { isHeading } from '../../dom/element-kinds';
import type { PageBlock } from '../page-blocks';
import { lengthOf } from '../selection';
import type { PruneRule } from './rule';
import { isTruncated } from './truncated-teasers';

/**
 * A headline that leads elsewhere, with the cut-off opening of its story below it, wherever they stand; unless the text is
 * made of them, as one that collects what others wrote.
 */
export const teaserHeads: PruneRule = {
  name: 'teaser-heads',
  kind: 'teaser',
  find({ blocks, kept }) {
    const ours = new Set(kept);
    const found: PageBlock[] = [];
    for (const head of kept) {
      const opening = blocks[head.index + 1];
      if (!leadsElsewhere(head) || !opening || !isTruncated(opening)) continue;
      found.push(head);
      if (ours.has(opening)) found.push(opening);
    }
    return 2 * lengthOf(found) > lengthOf(kept) ? [] : found;
  },
};

const leadsElsewhere = ({ boundary, text, linked }: PageBlock): boolean =>
  isHeading(boundary) && linked > LINK_SHARE * text.length;

/** Share of a headline that is link text. */
const LINK_SHARE = 0.8;
