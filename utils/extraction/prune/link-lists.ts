import { lengthOf } from '../selection';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/** Two or more blocks in a row that are nearly all link: lists of other stories, menus, share bars. */
export const linkLists: PruneRule = {
  name: 'link-lists',
  kind: 'teaser',
  find({ blocks, kept }) {
    const found: PageBlock[] = [];
    let run: PageBlock[] = [];
    const endRun = () => {
      if (run.length >= FEWEST) found.push(...run);
      run = [];
    };
    for (const block of blocks) {
      if (block.linked > LINK_SHARE * block.text.length && !block.boundary.closest('table,pre'))
        run.push(block);
      else endRun();
    }
    endRun();
    const ours = new Set(kept);
    const listed = found.filter((block) => ours.has(block));
    return lengthOf(listed) < LARGEST_SHARE * lengthOf(kept) ? listed : [];
  },
};

const FEWEST = 2;
/** Share of a block's characters that are link text. */
const LINK_SHARE = 0.66;
/** An article that is mostly links is a list of links by intent. */
const LARGEST_SHARE = 0.35;
