/**
 * The class attribute of an element, `''` when it has none, without the names that style something else: in
 * `[&_figcaption]:mt-2` a style sheet's framework speaks of captions inside the element, not of the element.
 */
export function classNames(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  return names.includes('[') ? names.replace(/\S*\[\S*/g, '') : names;
}

/** Tag and class attribute of an element: those that a page's software makes for the same purpose have them in common. */
export const makeOf = (element: Element): string =>
  `${element.tagName}.${element.getAttribute('class') ?? ''}`;
