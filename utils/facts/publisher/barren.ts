const TAGS = 'nav footer form dialog menu button select template noscript'.split(' ');
const BARREN_TAGS = new Set(TAGS.map((tag) => tag.toUpperCase()));
const BARREN_ROLES = new Set('navigation dialog menu search contentinfo banner'.split(' '));

/** Selects all that may be barren, without the many attribute values that browsers test slowly. */
export const MAY_BE_BARREN = `${TAGS.join(',')},[role],[hidden],[aria-hidden]`;

/** The parts of a page that never hold an article's facts, in document order. */
export function barrenParts(document: Document): Set<Element> {
  return new Set([...document.querySelectorAll(MAY_BE_BARREN)].filter(isBarren));
}

function isBarren(element: Element): boolean {
  return (
    BARREN_TAGS.has(element.tagName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    BARREN_ROLES.has(element.getAttribute('role') ?? '')
  );
}
