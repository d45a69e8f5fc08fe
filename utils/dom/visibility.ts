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

/**
 * Whether the browser lays the element out: not `display: none`, not `visibility: hidden`. Asked of the prototype, since
 * the fields of a form hide its own methods.
 */
export function isRendered(element: Element): boolean {
  const { checkVisibility } = Element.prototype as Partial<Element>;
  return checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}
