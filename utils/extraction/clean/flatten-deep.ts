/**
 * Lays flat what is nested deeper than any page that a person wrote: below the limit only text and childless elements
 * remain, in order. Keeps every later step linear, and recursion in libraries within the stack. Changes the tree.
 */
export function flattenDeep(root: Element): void {
  let element: Element | null = root;
  let depth = 0;
  while (element) {
    if (depth === DEEPEST && element.firstElementChild) layFlat(element);
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth += 1;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element === root ? null : (element?.nextElementSibling ?? null);
  }
}

/** Levels. Browsers' own parsers stop at 512; the deepest page of the corpora has 61. */
const DEEPEST = 200;

function layFlat(element: Element): void {
  const leaves: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT_AND_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (
      node.nodeType === 1 ? (node as Element).firstElementChild === null : parent?.firstElementChild
    )
      leaves.push(node);
  }
  element.replaceChildren(...leaves.slice(0, MOST_LEAVES));
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const SHOW_ELEMENT_AND_TEXT = 5;
/** Arguments that a call can take. */
const MOST_LEAVES = 50_000;
