import { isGood } from '../classify/element-mass';
import { lengthOf } from '../selection';
import { foldSpace } from '../../text/normalize';
import type { PageBlock } from '../page-blocks';
import { endsWithHeadOfText, isAnnounced, isBesideText, isReadingList, placeOf } from './own-links';
import type { PruneRule } from './rule';

/**
 * Two or more blocks in a row that are nearly all link, with or without dates beside them: lists of other stories, menus,
 * share bars.
 */
export const linkLists: PruneRule = {
  name: 'link-lists',
  kind: 'teaser',
  find({ blocks, kept, url, isBylineOrDate }) {
    const ours = new Set(kept);
    const places = new Set(kept.filter(isGood).map(({ boundary }) => placeOf(boundary)));
    const isOfText = (list: readonly PageBlock[]): boolean => {
      const before = blocks[list[0]!.index - 1];
      const isAfterText = before !== undefined && ours.has(before);
      return (isAfterText && isAnnounced(list, before, url)) || isReadingList(list, places, url);
    };
    const isOfRun = (block: PageBlock): boolean =>
      !block.boundary.closest('table,pre') && !isBesideText(block, ours, blocks);
    const bare: PageBlock[] = [];
    const dated: PageBlock[] = [];
    for (const { run, beside } of linkRuns(blocks, isOfRun, isBylineOrDate)) {
      if (endsWithHeadOfText(run, ours, blocks, url)) run.pop();
      if (run.length - beside >= FEWEST && !isOfText(run))
        (run.every(isLink) ? bare : dated).push(...run);
    }
    return [bare, dated].flatMap((found) => {
      const listed = found.filter((block) => ours.has(block));
      return lengthOf(listed) < LARGEST_SHARE * lengthOf(kept) ? listed : [];
    });
  },
};

/** Blocks in a row, and how many of them are no links but dates. */
type LinkRun = { run: PageBlock[]; beside: number };

function* linkRuns(
  blocks: readonly PageBlock[],
  isOfRun: (block: PageBlock) => boolean,
  isDate: (text: string) => boolean,
): Generator<LinkRun> {
  let current: LinkRun = { run: [], beside: 0 };
  for (const block of blocks) {
    const { run } = current;
    const isLinked = isLink(block) || isLinkWithDate(block, isDate);
    if (isLinked ? isOfRun(block) : run.length > 0 ? isDate(block.text) : isPageNumber(block)) {
      run.push(block);
      current.beside += isLinked ? 0 : 1;
    } else {
      yield current;
      current = { run: [], beside: 0 };
    }
  }
  yield current;
}

const isLink = ({ linked, text }: PageBlock): boolean => linked > LINK_SHARE * text.length;

const isLinkWithDate = (block: PageBlock, isDate: (text: string) => boolean): boolean =>
  block.linked > 0 &&
  block.text.length - block.linked <= LONGEST_DATE &&
  isDate(wordsBesideLinks(block));

const wordsBesideLinks = ({ texts }: PageBlock): string =>
  foldSpace(
    texts.map((text) => (text.parentElement?.closest('a[href]') ? ' ' : text.data)).join(''),
  );

/** Whether a block is the number of the page that is shown, before the links to others. */
const isPageNumber = ({ text }: PageBlock): boolean => /^\d{1,3}$/.test(text);

const FEWEST = 2;
/** Characters beside a link that may be a date: "Published on …". */
const LONGEST_DATE = 48;
/** Share of a block's characters that are link text. */
const LINK_SHARE = 0.66;
/** An article that is mostly links is a list of links by intent. */
const LARGEST_SHARE = 0.35;
