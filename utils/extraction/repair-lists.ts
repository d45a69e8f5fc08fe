import { isGood } from './classify/element-mass';
import { opensLikeClutterHead } from './cues/boilerplate-lines';
import type { PageBlock } from './page-blocks';
import type { Selection } from './selection';

/** Takes back whole lists of text that stand between kept paragraphs. Changes the selection. */
export function takeBackLists({ blocks, kept, scores }: Selection): void {
  const isText = (at: number): boolean => kept[at] === true && isGood(blocks[at]!);
  const lists = Map.groupBy(blocks, ({ boundary }) => boundary.closest('li')?.parentElement);
  for (const [list, items] of lists) {
    const [first] = items;
    if (!list || !first || items.length < FEWEST || !items.every(isItem)) continue;
    if (items.some(({ index }) => kept[index] || scores[index]! <= LEAST)) continue;
    // One list, and not the outer one of several.
    const end = first.index + items.length;
    if (items.at(-1)!.index !== end - 1) continue;
    const head = blocks[first.index - 1]?.text ?? '';
    const isAmongText =
      (isText(first.index - 1) || isText(first.index - 2)) && (isText(end) || isText(end + 1));
    if (isAmongText && !opensLikeClutterHead(head))
      for (const { index } of items) kept[index] = true;
  }
}

const FEWEST = 2;
/** Log-odds of an item that looks too little like the article's. */
const LEAST = -4;

/** Whether a block is text, rather than a link or a label. */
const isItem = ({ text, linked }: PageBlock): boolean =>
  text.length >= SHORTEST && linked * 2 <= text.length;

/** Characters. */
const SHORTEST = 12;
