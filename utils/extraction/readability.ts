import { Readability } from '@mozilla/readability';
import type { PageBlock } from './page-blocks';
import { copySkeleton } from './skeleton';

/**
 * How much of each block Readability takes for the article: 0–1 by block index. It works on a copy of the page; its
 * answer is read from the text nodes that are left in its output. All 0 when it finds nothing.
 */
export function sharesByReadability(page: Document, blocks: PageBlock[]): number[] {
  const whole = blocks.reduce((sum, { text }) => sum + text.length, 0);
  // Of a page with less text no part can be enough.
  for (const flags of whole < ENOUGH_TEXT ? [] : FLAGS) {
    const shares = runOnce(page, blocks, flags);
    if (shares && lengthOf(blocks, shares) >= ENOUGH_TEXT) return shares;
  }
  return runOnce(page, blocks, 0) ?? blocks.map(() => 0);
}

/**
 * Readability's private flags, and its tidying of the output, are set from outside: version 0.6.0 is pinned, and a test
 * holds them. Flags: 1 strips unlikely candidates, 2 weighs class names, 4 cleans conditionally. It is never
 * asked for the last: it costs a third of its time, and the choice of blocks is ours.
 */
const FLAGS = [3, 2];

/** Characters below which Readability itself would try again with fewer flags: its `DEFAULT_CHAR_THRESHOLD`. */
const ENOUGH_TEXT = 500;

/**
 * What it does to the looks of its output, of which only the text nodes are read, and what it looks for that a skeleton
 * has not: hidden elements, empty ones, spaces in a row.
 */
const UNASKED = {
  _postProcessContent: () => undefined,
  _cleanStyles: () => undefined,
  _fixLazyImages: () => undefined,
  _markDataTables: () => undefined,
  _unwrapNoscriptImages: () => undefined,
  _replaceBrs: () => undefined,
  _isProbablyVisible: () => true,
  _isElementWithoutContent: () => false,
  _getInnerText: (element: Node) => element.textContent ?? '',
};

const lengthOf = (blocks: PageBlock[], shares: number[]): number =>
  blocks.reduce((sum, block, index) => sum + block.text.length * (shares[index] ?? 0), 0);

function runOnce(page: Document, blocks: PageBlock[], flags: number): number[] | undefined {
  const skeleton = copySkeleton(page.title, page.body, blocks);
  // Named here, so that it does not look for an author in every element.
  const author = skeleton.page.createElement('meta');
  author.setAttribute('name', 'author');
  author.setAttribute('content', '-');
  skeleton.page.head.append(author);
  // It saves the page's markup to start over from; it is never asked to.
  Object.defineProperty(skeleton.page.body, 'innerHTML', { value: '', writable: true });

  const reader = new Readability<Node>(skeleton.page, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: 1,
  });
  Object.assign(reader, { _flags: flags, ...UNASKED });
  const found = readOrNothing(reader);
  if (!found) return undefined;

  const whole = new Float64Array(blocks.length);
  for (const [text, index] of skeleton.blockOf) whole[index]! += text.length;
  const kept = new Float64Array(blocks.length);
  const texts = skeleton.page.createTreeWalker(found, SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const index = skeleton.blockOf.get(text);
    if (index !== undefined) kept[index]! += text.length;
  }
  return blocks.map((_, index) => (whole[index] === 0 ? 0 : kept[index]! / whole[index]!));
}

/** Some pages make Readability throw: it found nothing then. */
function readOrNothing(reader: Readability<Node>): Node | undefined {
  try {
    return reader.parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
