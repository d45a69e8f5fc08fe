import Readability from '@mozilla/readability/Readability.js';
import type { PageBlock } from './page-blocks';
import { type PlainElement, PlainText } from './plain-tree';
import { copySkeleton } from './skeleton';

/** A page as Readability is given it. */
export type ReadablePage = {
  /** The element that holds the blocks. */
  root: Element;
  blocks: readonly PageBlock[];
  /** The headline: a heading that repeats it is no part of the text. */
  title: string | undefined;
};

/**
 * How much of each block Readability takes for the article: 0–1 by block index. It works on a skeleton of the page; its
 * answer is read from the texts that are left in its output. All 0 when it finds nothing.
 */
export function sharesByReadability(page: ReadablePage): number[] {
  const { blocks } = page;
  const whole = blocks.reduce((sum, { text }) => sum + text.length, 0);
  // Of a page with less text no part can be enough.
  for (const flags of whole < ENOUGH_TEXT ? [] : FLAGS) {
    const shares = runOnce(page, flags);
    if (shares && lengthOf(blocks, shares) >= ENOUGH_TEXT) return shares;
  }
  return runOnce(page, 0) ?? blocks.map(() => 0);
}

/**
 * Readability's private flags and methods are set from outside: version 0.6.0 is pinned, and a test holds them. Flags: 1
 * strips unlikely candidates, 2 weighs class names, 4 cleans conditionally. It is never asked for the last: it costs a
 * third of its time, and the choice of blocks is ours.
 */
const FLAGS = [3, 2];

/** Characters below which Readability itself would try again with fewer flags: its `DEFAULT_CHAR_THRESHOLD`. */
const ENOUGH_TEXT = 500;

const nothing = (): undefined => undefined;

/**
 * What it does to the looks of its output, of which only the texts are read, and what it looks for that a skeleton has
 * not: scripts, styles, images, breaks, hidden elements, empty ones, spaces in a row.
 */
const UNASKED = {
  _postProcessContent: nothing,
  _cleanStyles: nothing,
  _fixLazyImages: nothing,
  _markDataTables: nothing,
  _unwrapNoscriptImages: nothing,
  _removeScripts: nothing,
  _prepDocument: nothing,
  _isProbablyVisible: () => true,
  _isElementWithoutContent: () => false,
  _getInnerText: (element: { textContent: string }) => element.textContent,
};

const lengthOf = (blocks: readonly PageBlock[], shares: number[]): number =>
  blocks.reduce((sum, block, index) => sum + block.text.length * (shares[index] ?? 0), 0);

function runOnce({ root, blocks, title = '' }: ReadablePage, flags: number): number[] | undefined {
  const skeleton = copySkeleton(root, blocks);
  const whole = lengthsByBlock(skeleton.body, blocks.length);
  const reader = new Readability<unknown>(skeleton as unknown as Document, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: 1,
  });
  // An author is named so that it does not look for one in every element.
  const metadata = { title, byline: '-', excerpt: '-' };
  Object.assign(reader, { _flags: flags, ...UNASKED, _getArticleMetadata: () => metadata });
  const found = readOrNothing(reader);
  if (!found) return undefined;
  const kept = lengthsByBlock(found, blocks.length);
  return blocks.map((_, index) => (whole[index] === 0 ? 0 : kept[index]! / whole[index]!));
}

/** Some pages make Readability throw: it found nothing then. */
function readOrNothing(reader: Readability<unknown>): PlainElement | undefined {
  try {
    return (reader.parse()?.content as PlainElement | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Characters of each block's texts below an element. */
function lengthsByBlock(root: PlainElement, count: number): Float64Array {
  const lengths = new Float64Array(count);
  const add = (element: PlainElement) => {
    for (let at = element.firstChild; at; at = at.nextSibling)
      if (at instanceof PlainText) lengths[at.block]! += at.textContent.length;
      else add(at);
  };
  add(root);
  return lengths;
}
