import { FOLDED, NOT_RENDERED } from '../../dom/visibility';

/** An element of another name with these children and the names by which the first is judged; the first is left as it was. */
export function remake(element: Element, tag: string, children: readonly Node[]): Element {
  const made = element.ownerDocument.createElement(tag);
  for (const name of JUDGED_BY) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

const JUDGED_BY = [
  'id',
  'class',
  'hidden',
  'style',
  'lang',
  'dir',
  'aria-hidden',
  NOT_RENDERED,
  FOLDED,
];
