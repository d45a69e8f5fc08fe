/** Marks an element of a snapshot that the live page did not render. */
export const NOT_RENDERED = 'data-not-rendered';

/** Whether the page says in its markup that an element is not shown: `hidden`, an inline `display: none`, or our mark. */
export function isHiddenByMarkup(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute(NOT_RENDERED) ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** Whether the browser lays the element out: not `display: none`, not `visibility: hidden`. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
