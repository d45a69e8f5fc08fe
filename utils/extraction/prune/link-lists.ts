import { isGood } from '../classify/element-mass';
import { lengthOf } from '../selection';
import type { PageBlock } from '../page-blocks';
import { endsWithHeadOfText, isAnnounced, isBesideText, isReadingList, placeOf } from './own-links';
import type { PruneRule } from './rule';

/** Two or more blocks in a row that are nearly all link: lists of other stories, menus, share bars. */
export const linkLists: PruneRule = {
  name: 'link-lists',
  kind: 'teaser',
  find({ blocks, kept, url }) {
    const found: PageBlock[] = [];
    const ours = new Set(kept);
    const places = new Set(kept.filter(isGood).map(({ boundary }) => placeOf(boundary)));
    const isOfText = (list: readonly PageBlock[]): boolean => {
      const before = blocks[list[0]!.index - 1];
      const isAfterText = before !== undefined && ours.has(before);
      return (isAfterText && isAnnounced(list, before, url)) || isReadingList(list, places, url);
    };
    let run: PageBlock[] = [];
    const endRun = () => {
      if (endsWithHeadOfText(run, ours, blocks, url)) run.pop();
      if (run.length >= FEWEST && !isOfText(run)) found.push(...run);
      run = [];
    };
    for (const block of blocks) {
      if (
        block.linked > LINK_SHARE * block.text.length &&
        !block.boundary.closest('table,pre') &&
        !isBesideText(block, ours, blocks)
      )
        run.push(block);
      else endRun();
    }
    endRun();
    const listed = found.filter((block) => ours.has(block));
    return lengthOf(listed) < LARGEST_SHARE * lengthOf(kept) ? listed : [];
  },
};

const FEWEST = 2;
/** Share of a block's characters that are link text. */
const LINK_SHARE = 0.66;
/** An article that is mostly links is a list of links by intent. */
const LARGEST_SHARE = 0.35;
