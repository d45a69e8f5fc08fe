/**
 * Members of a live page as the browser means them: names and ids of its images, frames and fields hide the members of
 * the document and of forms, so these are asked of the prototypes.
 */

/** The window that shows a document; `null` for one that is not shown. */
export const windowOf = (page: Document): Window | null =>
  Reflect.get(Document.prototype, 'defaultView', page);

/** The address of a document. */
export const addressOf = (page: Document): string => Reflect.get(Document.prototype, 'URL', page);

/** The open shadow root of an element; `null` when it has none. */
export const shadowOf = (element: Element): ShadowRoot | null =>
  Reflect.get(Element.prototype, 'shadowRoot', element);

/** Whether a node stands below another, or is that one. */
export const isWithin = (ancestor: Node, node: Node): boolean =>
  Node.prototype.contains.call(ancestor, node);

/** The elements of a document that a selector matches, in order. */
export const elementsOf = (page: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(page, selector),
];

/** The name of an element, in capitals for HTML. */
export const tagNameOf = (element: Element): string =>
  Reflect.get(Element.prototype, 'tagName', element);
