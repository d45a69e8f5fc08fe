import Readability from '@mozilla/readability/Readability.js';
import type { PageBlock } from './page-blocks';

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

/** What it does to the looks of its output, of which only the text nodes are read. */
const UNASKED = {
  _postProcessContent: () => undefined,
  _cleanStyles: () => undefined,
  _fixLazyImages: () => undefined,
};

const lengthOf = (blocks: PageBlock[], shares: number[]): number =>
  blocks.reduce((sum, block, index) => sum + block.text.length * (shares[index] ?? 0), 0);

function runOnce(page: Document, blocks: PageBlock[], flags: number): number[] | undefined {
  const copy = page.implementation.createHTMLDocument(page.title);
  const body = copy.importNode(page.body, true);
  copy.documentElement.replaceChild(body, copy.body);
  // Named here, so that it does not look for an author in every element.
  const author = copy.createElement('meta');
  author.setAttribute('name', 'author');
  author.setAttribute('content', '-');
  copy.head.append(author);
  // It saves the page's markup to start over from; it is never asked to.
  Object.defineProperty(body, 'innerHTML', { value: '', writable: true });
  const blockOfCopy = matchTexts(page.body, body, blocks);

  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: 1,
  });
  Object.assign(reader, { _flags: flags, ...UNASKED });
  const found = readOrNothing(reader);
  if (!found) return undefined;

  const kept = blocks.map(() => 0);
  const texts = textsOf(found);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const index = blockOfCopy.get(text);
    if (index !== undefined) kept[index]! += text.length;
  }
  return kept.map((length, index) => {
    const whole = blocks[index]!.texts.reduce((sum, text) => sum + text.length, 0);
    return whole === 0 ? 0 : length / whole;
  });
}

/** Some pages make Readability throw: it found nothing then. */
function readOrNothing(reader: Readability<Node>): Node | undefined {
  try {
    return reader.parse()?.content ?? undefined;
  } catch {
    return undefined;
  }
}

/** The block index of each text node of a copy whose original has the same text nodes in the same order. */
function matchTexts(original: Element, copy: Element, blocks: PageBlock[]): Map<Text, number> {
  const indexes = new Map<Text, number>();
  for (const block of blocks) for (const text of block.texts) indexes.set(text, block.index);
  const matched = new Map<Text, number>();
  const originals = textsOf(original);
  const copies = textsOf(copy);
  while (originals.nextNode() && copies.nextNode()) {
    const index = indexes.get(originals.currentNode as Text);
    if (index !== undefined) matched.set(copies.currentNode as Text, index);
  }
  return matched;
}

const textsOf = (root: Node): TreeWalker => root.ownerDocument!.createTreeWalker(root, SHOW_TEXT);

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
