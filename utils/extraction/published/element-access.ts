/**
 * Reading elements of untrusted pages: a form's fields hide its own properties (`<input name="tagName">`), so nothing
 * that comes from an element is what its type says until it has been looked at.
 */

/** An attribute's value, `''` when it is absent or cannot be read. */
export function attributeOf(element: Element, name: string): string {
  return typeof element.getAttribute === 'function' ? (element.getAttribute(name) ?? '') : '';
}

/** The name of an element in capitals. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  return typeof tagName === 'string' ? tagName.toUpperCase() : 'FORM';
}

/** Levels that are climbed at most: deeper pages are not made by hand, and every step costs. */
export const MAX_CLIMB = 64;

/** The element and its ancestors, nearest first, at most `MAX_CLIMB` of them. */
export function lineage(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = element; at && found.length < MAX_CLIMB; at = at.parentNode) {
    if (at.nodeType === 1) found.push(at as Element);
  }
  return found;
}

/** The text below a node, white space folded, cut after about `limit` characters. */
export function textWithin(node: Node, limit: number): string {
  const document = node.ownerDocument;
  const walker = document?.createTreeWalker(node, TEXT_NODES);
  let text = '';
  while (walker?.nextNode() && text.length < limit)
    text += (walker.currentNode as Text).data.slice(0, limit);
  return text.replace(/\s+/g, ' ').trim().slice(0, limit);
}

/** `NodeFilter.SHOW_TEXT`, which is not there without a window. */
const TEXT_NODES = 4;
