import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/**
 * A run of paragraphs at the end that are cut off with an ellipsis: the openings of other stories. Headlines and other
 * short or linked lines between them go along.
 */
export const truncatedTeasers: PruneRule = {
  name: 'truncated-teasers',
  kind: 'teaser',
  find({ kept }) {
    let first = kept.length;
    let truncated = 0;
    for (let at = kept.length - 1; at >= 0; at -= 1) {
      const block = kept[at]!;
      if (isTruncated(block)) {
        truncated += 1;
        first = at;
      } else if (!isAccessory(block)) break;
    }
    if (truncated < FEWEST) return [];
    while (first > 0 && isAccessory(kept[first - 1]!)) first -= 1;
    return kept.slice(first);
  },
};

/** A single paragraph may end in an ellipsis for effect. */
const FEWEST = 2;

/** Characters of the longest opening that sites show of another story. */
const LONGEST_OPENING = 320;

/** Ends as a text does that was cut off after so many characters. */
export const isTruncated = ({ text }: PageBlock): boolean =>
  text.length < LONGEST_OPENING && /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/u.test(text);

/** A headline, a date or a link that may stand between two openings. */
const isAccessory = (block: PageBlock): boolean =>
  block.boundary.tagName !== 'TD' &&
  (block.linked > block.text.length / 2 ||
    (block.text.length < 60 && !/[.!?。।؟]$/u.test(block.text)));
