import { foldSpace } from '../text/normalize';

/** Characters of one text that are looked at, for each that is asked about: the rest would be white space alone. */
const LOOKED_AT = 20;

/**
 * Whether an element's text is longer than so many characters, white space folded. Reads no further than it must, so that
 * it may be asked of an element that holds a whole page.
 */
export function holdsMoreThan(element: Element, characters: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, TEXT);
  let length = 0;
  while (walker.nextNode()) {
    length += foldSpace((walker.currentNode as Text).data.slice(0, characters * LOOKED_AT)).length;
    if (length > characters) return true;
  }
  return false;
}

/** `NodeFilter.SHOW_TEXT`, which is not there without a window. */
const TEXT = 4;
