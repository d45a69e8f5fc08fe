import { rescueImages } from './rescue-images';
import { revealStreamedParts } from './streamed-parts';
import { unfoldLayoutTables } from './unfold-layout-tables';
import { unifyFormulas } from './unify-formulas';

/**
 * Puts in place what the page's scripts would have: images that load late, parts that its server sent late; every formula once;
 * and boxes for tables that only lay it out. Changes the tree.
 */
export function restorePage(body: Element): void {
  rescueImages(body);
  revealStreamedParts(body);
  unifyFormulas(body);
  unfoldLayoutTables(body);
}
