import { isElement, isText } from '../dom/element-kinds';
import type { Unread } from '../model/extraction';

/**
 * Elements of a page that are read. The largest of 1,500 news pages has 5,535 and the largest list of products 15,793; so
 * many are read within two seconds on a slow machine.
 */
export const MOST_ELEMENTS = 20_000;
/** Characters of text that are read: three times those of the longest of the same pages, a book of 250 pages. */
export const MOST_CHARACTERS = 1_500_000;
/** Levels of elements that are read: where the parsers of browsers stop nesting, so that only scripts build deeper. */
export const DEEPEST = 512;

/** What is known of a page after its limits were looked at. */
export type LimitedPage = {
  /** Its body shows a text, long or short. */
  hasText: boolean;
  /** What was cut off; `undefined` for a page within the limits, as all but hostile and broken ones are. */
  unread?: Unread;
};

/**
 * Bounds the work a page can ask for: cuts off what lies behind the limits, and flattens what is nested too deep.
 * Changes the page. Visits every node once.
 */
export function limitPage(page: Document): LimitedPage {
  const unread: Unread = { elements: 0, characters: 0 };
  let hasText = false;
  for (const root of [page.head, page.body]) {
    if (!root) continue;
    const { first, isBlank } = firstBeyond(root);
    hasText = root === page.body && !isBlank;
    if (!first) continue;
    const range = page.createRange();
    range.setStartBefore(first);
    range.setEnd(root, root.childNodes.length);
    const rest = range.extractContents();
    unread.elements += rest.querySelectorAll('*').length;
    unread.characters += rest.textContent?.length ?? 0;
  }
  return { hasText, ...(unread.elements + unread.characters > 0 && { unread }) };
}

/** The first node that is not read any more, and whether all before it is blank; a text that is read in part is split there. */
function firstBeyond(root: Element): { first?: Node; isBlank: boolean } {
  let isBlank = true;
  let elements = 0;
  let characters = 0;
  let depth = 0;
  let isCode = false;
  let node: Node | null = root.firstChild;
  while (node) {
    if (isText(node)) {
      const before = characters;
      if (!isCode) characters += node.length;
      if (isBlank && !isCode) isBlank = node.data.trim() === '';
      if (characters > MOST_CHARACTERS)
        return { first: node.splitText(MOST_CHARACTERS - before), isBlank };
    } else if (isElement(node)) {
      elements += 1;
      if (elements > MOST_ELEMENTS) return { first: node, isBlank };
      if (depth >= DEEPEST && node.firstElementChild) flatten(node);
      const child: Node | null = node.firstChild;
      if (child) {
        isCode = IS_CODE.has(node.tagName);
        node = child;
        depth += 1;
        continue;
      }
    }
    let next: Node | null = node.nextSibling;
    while (!next) {
      node = node.parentNode!;
      depth -= 1;
      if (node === root) return { isBlank };
      isCode = false;
      next = node.nextSibling;
    }
    node = next;
  }
  return { isBlank };
}

/** What these hold is no text of the page, and what is read of it has limits of its own. */
const IS_CODE = new Set(['SCRIPT', 'STYLE']);

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
