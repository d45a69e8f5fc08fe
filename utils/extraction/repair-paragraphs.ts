import { NO_LETTER } from '../text/letters';
import { isGood } from './classify/element-mass';
import { opensLikeClutterHead } from './cues/boilerplate-lines';
import type { PageBlock } from './page-blocks';
import { isTruncated } from './prune/truncated-teasers';
import type { Selection } from './selection';

/** Takes back paragraphs among kept ones made as they are, and the rest of a sentence that is kept. Changes the selection. */
export function takeBackParagraphs({ blocks, kept, scores }: Selection): void {
  const mayBeTaken = (block: PageBlock): boolean =>
    !kept[block.index] && scores[block.index]! > LEAST && isOwnProse(block);
  for (const alike of groupsOfLike(blocks, blocks.filter(mayBeTaken))) {
    const places = [...alike.keys()];
    // There and back, since what is taken back on one side counts for the next.
    for (const place of [...places, ...places.toReversed()]) {
      const block = alike[place]!;
      kept[block.index] ||= mayBeTaken(block) && isAmongKept(alike, place, kept);
    }
  }
  let last: PageBlock | undefined;
  for (const block of blocks) {
    kept[block.index] ||= goesOn(last, block) && mayBeTaken(block);
    if (kept[block.index]) last = block;
  }
}

/** Log-odds: of a paragraph that looks still less like the article's, its neighbours prove nothing. */
const LEAST = -2;

const isOwnProse = (block: PageBlock): boolean =>
  isGood(block) && !isTruncated(block) && !opensLikeClutterHead(block.text);

/** The blocks of each element that holds one of those sought, or paragraphs of one class in one element, in order. */
function groupsOfLike(blocks: readonly PageBlock[], sought: readonly PageBlock[]): PageBlock[][] {
  const holders = new Set(sought.map(holderOf));
  const held = Map.groupBy(
    holders.size === 0 ? [] : blocks.filter((block) => holders.has(holderOf(block))),
    holderOf,
  );
  return [...held.values()].flatMap((group) => [
    ...Map.groupBy(group, ({ boundary }) => `${boundary.tagName}.${boundary.className}`).values(),
  ]);
}

/** The element of a text between line breaks, and the one around a paragraph. */
const holderOf = ({ boundary }: PageBlock): Element | null =>
  boundary.tagName === 'P' ? boundary.parentElement : boundary;

/** Whether blocks next to a place are kept on both sides. */
const isAmongKept = (
  alike: readonly PageBlock[],
  place: number,
  kept: readonly boolean[],
): boolean =>
  [alike.slice(Math.max(0, place - NEAR), place), alike.slice(place + 1, place + 1 + NEAR)].every(
    (side) => side.some(({ index }) => kept[index]),
  );

/** Blocks on either side. */
const NEAR = 2;

/** Whether a block goes on with a sentence of the text that something of the page's breaks in two. */
const goesOn = (last: PageBlock | undefined, block: PageBlock): boolean =>
  last !== undefined &&
  isGood(last) &&
  (last.text.endsWith(',') || !ENDS_WITH_MARK.test(last.text)) &&
  /^\p{Ll}/u.test(block.text);

const ENDS_WITH_MARK = new RegExp(`${NO_LETTER}$`);
