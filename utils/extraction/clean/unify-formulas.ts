import { findFormulas } from '../../dom/formulas/find-formulas';
import { NOT_RENDERED } from '../../dom/visibility';

/**
 * Puts every formula once in the place of what shows it: programs that set formulas leave three of each in a page, one
 * to see, one to hear and one in TeX. Those that are not shown at all are left as they are. Changes the tree.
 */
export function unifyFormulas(body: Element): void {
  for (const { place, formula } of findFormulas(body)) {
    if (place.hasAttribute(NOT_RENDERED)) continue;
    const preview = place.previousElementSibling;
    if (preview?.matches('.MathJax_Preview')) preview.remove();
    place.replaceWith(formula);
  }
}
