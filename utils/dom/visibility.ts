/** Marks an element of a snapshot that the live page did not render. */
export const NOT_RENDERED = 'data-not-rendered';

/** Marks an element of a snapshot that the live page folds away until its reader unfolds it. */
export const FOLDED = 'data-folded';

/** Whether the page says in its markup that an element is not shown: `hidden`, an inline `display: none`, or our mark. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute(FOLDED)) return false;
  if (element.hasAttribute('hidden') || element.hasAttribute(NOT_RENDERED)) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

/**
 * Whether the browser lays the element out: not `display: none`, not `visibility: hidden`. Asked of the prototype, since
 * the fields of a form hide its own methods.
 */
export function isRendered(element: Element): boolean {
  const { checkVisibility } = Element.prototype as Partial<Element>;
  return checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}
