import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/**
 * A run of paragraphs at the end that are cut off with an ellipsis: the openings of other stories. Headlines and other
 * short or linked lines between them go along. An opening that is no longer kept still tells that the one beside it is
 * another.
 */
export const truncatedTeasers: PruneRule = {
  name: 'truncated-teasers',
  kind: 'teaser',
  find({ blocks, kept }) {
    let first = kept.length;
    for (let at = kept.length - 1; at >= 0; at -= 1) {
      const block = kept[at]!;
      if (isTruncated(block)) first = at;
      else if (!isAccessory(block)) break;
    }
    const start = kept[first]?.index;
    if (start === undefined) return [];
    const run = blocks.slice(Math.max(0, start - BESIDE), kept.at(-1)!.index + 1 + BESIDE);
    if (run.filter(isTruncated).length < FEWEST) return [];
    while (first > 0 && isAccessory(kept[first - 1]!)) first -= 1;
    return kept.slice(first);
  },
};

/** A single paragraph may end in an ellipsis for effect. */
const FEWEST = 2;

/** Blocks around the run in which dropped openings count: the teaser before, its headline and its date. */
const BESIDE = 3;

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
