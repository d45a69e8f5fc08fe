import { isHeading } from '../../dom/element-kinds';
import type { PruneRule } from './rule';
import { isTruncated } from './truncated-teasers';

/** A headline that leads elsewhere, left of a teaser whose cut-off opening is gone. */
export const teaserHeads: PruneRule = {
  name: 'teaser-heads',
  kind: 'teaser',
  find({ blocks, kept }) {
    const ours = new Set(kept);
    return kept.filter(({ index, boundary, text, linked }) => {
      const next = blocks[index + 1];
      return (
        isHeading(boundary) &&
        linked > LINK_SHARE * text.length &&
        next !== undefined &&
        !ours.has(next) &&
        isTruncated(next)
      );
    });
  },
};

/** Share of a headline that is link text. */
const LINK_SHARE = 0.8;
