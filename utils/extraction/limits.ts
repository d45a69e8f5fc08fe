import { isElement, isText } from '../dom/element-kinds';
import type { Unread } from '../model/extraction';
import { IS_CODE, listNodes, type PageNodes } from '../dom/page-nodes';

/**
 * Elements of a page that are read. The largest of 1,500 news pages has 5,535 and the largest list of products 15,793; so
 * many are read within two seconds on a slow machine.
 */
export const MOST_ELEMENTS = 16_000;
/** Characters of text that are read: twice those of the longest of the same pages, a book of 170 pages. */
export const MOST_CHARACTERS = 1_000_000;
/** Levels of elements that are read: where the parsers of browsers stop nesting, so that only scripts build deeper. */
export const DEEPEST = 512;

/** What is known of a page after its limits were looked at. */
export type LimitedPage = {
  /** What its body holds. */
  nodes: PageNodes;
  /** Its body shows a text, long or short. */
  hasText: boolean;
  /** What was cut off; `undefined` for a page within the limits, as all but hostile and broken ones are. */
  unread?: Unread;
};

/**
 * Bounds the work a page can ask for: cuts off what lies behind the limits, and flattens what is nested too deep.
 * Changes the page. Visits every node once where nothing has to be cut.
 */
export function limitPage(page: Document): LimitedPage {
  const unread: Unread = { elements: 0, characters: 0 };
  if (page.head) cutOff(page.head, unread);
  let listed = listNodes(page.body, LIMITS);
  if (listed.isBeyond) {
    cutOff(page.body, unread);
    listed = listNodes(page.body);
  }
  const { isBeyond: _, hasText, ...nodes } = listed;
  return { nodes, hasText, ...(unread.elements + unread.characters > 0 && { unread }) };
}

const LIMITS = { elements: MOST_ELEMENTS, characters: MOST_CHARACTERS, levels: DEEPEST };

/** Takes what lies behind the limits out of an element, and adds it to what is not read. */
function cutOff(root: Element, unread: Unread): void {
  const first = firstBeyond(root);
  if (!first) return;
  const range = root.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEnd(root, root.childNodes.length);
  const rest = range.extractContents();
  unread.elements += rest.querySelectorAll('*').length;
  unread.characters += rest.textContent?.length ?? 0;
}

/** The first node that is not read any more; a text that is read in part is split there. */
function firstBeyond(root: Element): Node | undefined {
  let elements = 0;
  let characters = 0;
  let depth = 0;
  let node: Node | null = root.firstChild;
  while (node) {
    if (isText(node)) {
      const before = characters;
      if (!IS_CODE.has(node.parentElement?.tagName ?? '')) characters += node.length;
      if (characters > MOST_CHARACTERS) return node.splitText(MOST_CHARACTERS - before);
    } else if (isElement(node)) {
      elements += 1;
      if (elements > MOST_ELEMENTS) return node;
      if (depth >= DEEPEST && node.firstElementChild) flatten(node);
      if (node.firstChild) {
        node = node.firstChild;
        depth += 1;
        continue;
      }
    }
    while (!node.nextSibling) {
      node = node.parentNode!;
      depth -= 1;
      if (node === root) return undefined;
    }
    node = node.nextSibling;
  }
  return undefined;
}

/**
 * Makes an element hold its texts and empty elements directly, each text in a copy of the element around it. Built anew
 * and put in at once: to move the children out level by level would move all that is below them each time.
 */
function flatten(element: Element): void {
  const flat = element.ownerDocument.createDocumentFragment();
  let around: Node | null = null;
  let copy: Node | undefined;
  const walker = element.ownerDocument.createTreeWalker(element, ELEMENTS_AND_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (isText(node)) {
      if (!copy || around !== node.parentNode) {
        around = node.parentNode;
        copy = flat.appendChild((around ?? element).cloneNode(false));
      }
      copy.appendChild(node.cloneNode());
    } else if (!node.firstChild) flat.appendChild(node.cloneNode(false));
  }
  element.replaceChildren(flat);
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, which is not there without a window. */
const ELEMENTS_AND_TEXT = 1 | 4;
