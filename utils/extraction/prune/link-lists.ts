import { isGood } from '../classify/element-mass';
import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { lengthOf } from '../selection';
import { linksOf, type PageBlock } from '../page-blocks';
import { leadsTo } from './leads-to';
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
      if (run.length >= FEWEST && !isOfText(run)) found.push(...run);
      run = [];
    };
    for (const block of blocks) {
      if (block.linked > LINK_SHARE * block.text.length && !block.boundary.closest('table,pre'))
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

/** Whether a run is a list that the sentence above it announces: "The academy offers these courses:". */
const isAnnounced = (run: readonly PageBlock[], { text }: PageBlock, url: string): boolean =>
  text.length >= SHORTEST_SENTENCE &&
  /[:：]\P{L}*$/u.test(text) &&
  !opensLikeClutterHead(text) &&
  run[0]!.boundary.closest('li') !== null &&
  run.some((block) => [...linksOf(block)].some((link) => leadsTo(link, url) !== 'same-page'));

/** Characters; shorter ones are heads: "Read also:". */
const SHORTEST_SENTENCE = 20;

/**
 * Whether a run is a list beside the paragraphs of the text of which most items lead to other sites: sources, tools,
 * things to read.
 *
 * @param places the elements that hold those paragraphs.
 */
function isReadingList(
  run: readonly PageBlock[],
  places: ReadonlySet<Element | null>,
  url: string,
): boolean {
  const list = outerList(run[0]!.boundary);
  if (!list || !places.has(placeOf(list))) return false;
  const leaving = run.filter((block) =>
    [...linksOf(block)].some((link) => leadsTo(link, url) === 'other-site'),
  );
  return leaving.length > run.length / 2;
}

/** The list that an element is in, and no other list around it. */
function outerList(element: Element): Element | undefined {
  let list: Element | undefined;
  for (let at = element.closest('li'); at; at = list?.parentElement?.closest('li') ?? null)
    list = at.parentElement ?? undefined;
  return list;
}

/** The element that a paragraph or list is one part of, without the boxes around it alone. */
function placeOf(element: Element): Element | null {
  let place = element.parentElement;
  while (place?.childElementCount === 1) place = place.parentElement;
  return place;
}
