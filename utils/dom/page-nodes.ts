import { isText } from './element-kinds';

/**
 * The elements and texts below an element in document order, listed once for all that walk them: every step from node to
 * node crosses from script into the browser.
 */
export type PageNodes = {
  nodes: Node[];
  /** Names of the elements in capitals (those of drawings and formulas as written), `''` for texts. */
  names: string[];
  /** Index after the last node below each node, and after itself where there is none. */
  ends: number[];
};

/** How much is listed. */
export type ListLimits = { elements: number; characters: number; levels: number };

/** The nodes, or only that there are more than the limits allow. */
export type ListedNodes = PageNodes & {
  isBeyond: boolean;
  /** There is a text that is neither blank nor code. */
  hasText: boolean;
};

/** Lists the nodes below a root, up to the first that lies beyond the limits. Does not change the tree. */
export function listNodes(root: Element, limits: ListLimits = NO_LIMITS): ListedNodes {
  const listed: ListedNodes = { nodes: [], names: [], ends: [], isBeyond: false, hasText: false };
  const { nodes, names, ends } = listed;
  let elements = 0;
  let characters = 0;
  let isCode = false;
  /** Indexes of the elements around the current node. */
  const open: number[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT);
  let node = walker.firstChild();
  while (node) {
    const index = nodes.push(node) - 1;
    if (isText(node)) {
      names.push('');
      ends.push(index + 1);
      if (!isCode) {
        characters += node.length;
        listed.hasText ||= node.data.trim() !== '';
      }
    } else {
      const { tagName } = node as Element;
      // A field of a form can hide its name.
      const name = typeof tagName === 'string' ? tagName : 'FORM';
      names.push(name);
      ends.push(index + 1);
      elements += 1;
      const child = walker.firstChild();
      if (child) {
        isCode = IS_CODE.has(name);
        open.push(index);
        node = child;
        continue;
      }
    }
    if (
      elements > limits.elements ||
      characters > limits.characters ||
      open.length > limits.levels
    ) {
      listed.isBeyond = true;
      return listed;
    }
    node = walker.nextSibling();
    while (!node && open.length > 0) {
      isCode = false;
      ends[open.pop()!] = nodes.length;
      walker.parentNode();
      node = walker.nextSibling();
    }
  }
  return listed;
}

const NO_LIMITS: ListLimits = { elements: Infinity, characters: Infinity, levels: Infinity };

/** What these hold is no text of the page. */
export const IS_CODE = new Set(['SCRIPT', 'STYLE']);

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, which is not there without a window. */
const ELEMENTS_AND_TEXT = 1 | 4;
