const BARREN_TAGS = new Set(
  'NAV FOOTER FORM DIALOG MENU BUTTON SELECT TEMPLATE NOSCRIPT'.split(' '),
);
const BARREN_ROLES = new Set('navigation dialog menu search contentinfo banner'.split(' '));

/** Whether elements of a name, in capitals, never hold an article's facts. */
export const isBarrenTag = (name: string): boolean => BARREN_TAGS.has(name);

/** Selects all that may be barren though its name does not say so. */
export const MAY_BE_BARREN = '[role],[hidden],[aria-hidden]';

/** Whether the attributes of an element say that it never holds an article's facts. */
export const isBarren = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  BARREN_ROLES.has(element.getAttribute('role') ?? '');
