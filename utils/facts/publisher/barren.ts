const TAGS = 'nav footer form dialog menu button select template noscript'.split(' ');
const BARREN_TAGS = new Set(TAGS.map((tag) => tag.toUpperCase()));
const BARREN_ROLES = new Set('navigation dialog menu search contentinfo banner'.split(' '));

/** Selects all that {@link isBarren} may be true of, without the many attribute values that browsers test slowly. */
export const MAY_BE_BARREN = `${TAGS.join(',')},[role],[hidden],[aria-hidden]`;

/** Whether an element is a part of the page that never holds an article's facts. */
export function isBarren(element: Element): boolean {
  if (BARREN_TAGS.has(element.tagName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    BARREN_ROLES.has(element.getAttribute('role') ?? '')
  );
}
