import { rescueImages } from './rescue-images';
import { revealStreamedParts } from './streamed-parts';
import { unifyFormulas } from './unify-formulas';

/**
 * Puts in place what the page's scripts would have: images that load late, parts that its server sent late; and every
 * formula once. Changes the tree.
 */
export function restorePage(body: Element): void {
  rescueImages(body);
  revealStreamedParts(body);
  unifyFormulas(body);
}
