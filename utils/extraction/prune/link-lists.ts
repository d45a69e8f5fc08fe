import { isGood } from '../classify/element-mass';
import { lengthOf } from '../selection';
import { foldSpace } from '../../text/normalize';
import type { PageBlock } from '../page-blocks';
import { endsWithHeadOfText, isAnnounced, isBesideText, isReadingList, placeOf } from './own-links';
import type { PruneRule } from './rule';

/** Two or more blocks in a row that are nearly all link, with or without dates below them: lists of other stories, menus, share bars. */
export const linkLists: PruneRule = {
  name: 'link-lists',
  kind: 'teaser',
  find({ blocks, kept, url, isBylineOrDate }) {
    const found: PageBlock[] = [];
    const ours = new Set(kept);
    const places = new Set(kept.filter(isGood).map(({ boundary }) => placeOf(boundary)));
    const isOfText = (list: readonly PageBlock[]): boolean => {
      const before = blocks[list[0]!.index - 1];
      const isAfterText = before !== undefined && ours.has(before);
      return (isAfterText && isAnnounced(list, before, url)) || isReadingList(list, places, url);
    };
    const isLinkWithDate = (block: PageBlock): boolean => {
      const unlinked = block.text.length - block.linked;
      return (
        block.linked > 0 && unlinked <= LONGEST_DATE && isBylineOrDate(wordsBesideLinks(block))
      );
    };
    let run: PageBlock[] = [];
    /** Blocks of the run that are no links. */
    let beside = 0;
    const endRun = () => {
      if (endsWithHeadOfText(run, ours, blocks, url)) run.pop();
      if (run.length - beside >= FEWEST && !isOfText(run)) found.push(...run);
      run = [];
      beside = 0;
    };
    for (const block of blocks) {
      if (
        (block.linked > LINK_SHARE * block.text.length || isLinkWithDate(block)) &&
        !block.boundary.closest('table,pre') &&
        !isBesideText(block, ours, blocks)
      )
        run.push(block);
      else if (run.length > 0 ? isBylineOrDate(block.text) : isPageNumber(block)) {
        run.push(block);
        beside += 1;
      } else endRun();
    }
    endRun();
    const listed = found.filter((block) => ours.has(block));
    return lengthOf(listed) < LARGEST_SHARE * lengthOf(kept) ? listed : [];
  },
};

/** Whether a block is the number of the page that is shown, before the links to others. */
const isPageNumber = ({ text }: PageBlock): boolean => /^\d{1,3}$/.test(text);

const wordsBesideLinks = ({ texts }: PageBlock): string =>
  foldSpace(
    texts.map((text) => (text.parentElement?.closest('a[href]') ? ' ' : text.data)).join(''),
  );

const FEWEST = 2;
/** Characters beside a link that may be a date: "Published on …". */
const LONGEST_DATE = 48;
/** Share of a block's characters that are link text. */
const LINK_SHARE = 0.66;
/** An article that is mostly links is a list of links by intent. */
const LARGEST_SHARE = 0.35;
