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
 * Whether the browser shows an element or what is in it: not `display: none`, not `visibility: hidden`, unless it holds
 * its place in the text, as what fades in when it is scrolled to. Asked of the prototypes, since the fields of a form
 * hide its own members.
 */
export function isRendered(element: Element): boolean {
  const { checkVisibility } = Element.prototype as Partial<Element>;
  if (!checkVisibility) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level += 1) {
    if (checkVisibility.call(at, { visibilityProperty: true })) return true;
    const { display, position } = getComputedStyle(at);
    if (display !== 'contents')
      return checkVisibility.call(at) && /static|relative/.test(position) && isTall(at);
    // It has no box of its own: what is around it tells.
    at = Reflect.get(Node.prototype, 'parentElement', at);
  }
  return true;
}

/** Elements without a box, one in another, that are looked at. */
const LEVELS = 16;

/** Whether an element is at least a line high. */
const isTall = (element: Element): boolean =>
  Element.prototype.getBoundingClientRect.call(element).height > LINE;

/** Pixels. */
const LINE = 8;
