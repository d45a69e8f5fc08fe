import type { RevealRequest } from '../model/reveal';
import { isElement, isText } from './element-kinds';
import { mayBeFormula, readFormula } from './formulas/find-formulas';
import { formulaText } from './formulas/formula-text';

/**
 * Finds a passage in a page by its words alone: white space, line breaks, invisible characters and the elements it is
 * spread over make no difference, nor in how many notations a formula stands there. Nothing is changed. Linear in the size of the page.
 *
 * @param isSeen whether a reader sees an element; places that are not seen count only where there is no other.
 * @returns `undefined` when the page does not have these words.
 */
export function findQuote(
  root: Node,
  { quote, context, instead = [] }: RevealRequest,
  isSeen: (element: Element) => boolean,
): Range | undefined {
  const page = readPage(root);
  return (
    findIn(page, quote, context, isSeen) ??
    firstOf(instead, (words) => findIn(page, words, words, isSeen))
  );
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function findIn(
  page: PageText,
  quote: string,
  context: string,
  isSeen: (element: Element) => boolean,
): Range | undefined {
  const wanted = compact(quote);
  if (wanted === '') return undefined;
  const around = compact(context);
  const offset = Math.max(around.indexOf(wanted), 0);
  const places = [
    ...(around.includes(wanted) ? findAll(page.text, around).map((at) => at + offset) : []),
    ...findAll(page.text, wanted),
  ];
  const ranges = places.map((at) => rangeOf(page, at, at + wanted.length));
  return ranges.find((range) => isSeen(placeOf(range))) ?? ranges[0];
}

const placeOf = ({ startContainer }: Range): Element =>
  isElement(startContainer) ? startContainer : startContainer.parentElement!;

/** The text of a page without white space, and where each piece of it comes from. */
type PageText = {
  text: string;
  /** Text nodes, and elements that show a formula. */
  pieces: (Text | Element)[];
  /** Offset in `text` at which the piece of the same index begins. */
  starts: number[];
};

/** White space, and characters that nobody sees. */
const UNSEEN = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;

const compact = (text: string): string => text.replace(UNSEEN, '');

/** Elements whose text is not shown. */
const NOT_SHOWN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA TITLE HEAD IFRAME OBJECT'.split(' '),
);

function readPage(root: Node): PageText {
  const pieces: (Text | Element)[] = [];
  const starts: number[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { node, words } of piecesOf(root)) {
    const text = compact(words);
    if (text === '') continue;
    pieces.push(node);
    starts.push(length);
    texts.push(text);
    length += text.length;
  }
  return { text: texts.join(''), pieces, starts };
}

/** The text nodes and formulas below a root in order, those of open shadow roots before the children they are shown with. */
function* piecesOf(root: Node): Generator<{ node: Text | Element; words: string }> {
  // Nodes still to visit, the next one last.
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isText(node)) {
      yield { node, words: node.data };
      continue;
    }
    if (isElement(node) && NOT_SHOWN.has(node.tagName.toUpperCase())) continue;
    const found = isElement(node) && mayBeFormula(node) && readFormula(node);
    if (found) yield { node: found.place, words: formulaText(found.formula) };
    else {
      for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
      const shadow = isElement(node) ? node.shadowRoot : null;
      if (shadow) pending.push(shadow);
    }
  }
}

/** Places beyond which a page repeats itself. */
const MOST_PLACES = 50;

function findAll(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(wanted);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(wanted, at + 1)
  )
    places.push(at);
  return places;
}

function rangeOf(page: PageText, start: number, end: number): Range {
  const first = pointAt(page, start);
  const last = pointAt(page, end - 1);
  const range = first.node.ownerDocument.createRange();
  if (isText(first.node)) range.setStart(first.node, first.offset);
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, last.offset + 1);
  else range.setEndAfter(last.node);
  return range;
}

/** The character of the page at an offset of its compact text; of a formula, the whole. */
function pointAt(
  { pieces, starts }: PageText,
  at: number,
): { node: Text | Element; offset: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  const node = pieces[low]!;
  if (!isText(node)) return { node, offset: 0 };
  let left = at - starts[low]!;
  let offset = 0;
  for (; offset < node.length; offset += 1) {
    if (compact(node.data.charAt(offset)) === '') continue;
    if (left === 0) break;
    left -= 1;
  }
  return { node, offset };
}
