import { nameRoles } from './name-roles';
import { rescueImages } from './rescue-images';
import { revealStreamedParts } from './streamed-parts';
import { openNoscripts } from './unclosed-noscripts';
import { unfoldLayoutTables } from './unfold-layout-tables';
import { unifyFormulas } from './unify-formulas';

/**
 * Makes a page say what it shows: images that load late, parts that its server sent late or left in a `<noscript>`, every
 * formula once, and boxes in the place of tables that only lay it out. Changes the tree.
 */
export function restorePage(body: Element): void {
  openNoscripts(body);
  rescueImages(body);
  revealStreamedParts(body);
  nameRoles(body);
  unifyFormulas(body);
  unfoldLayoutTables(body);
}
