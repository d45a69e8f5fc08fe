/** What the programs that set formulas in pages wrap one in: KaTeX, MathJax 2 to 4, MediaWiki. */
export const FORMULA_WRAPPERS =
  '.katex-display,.katex,mjx-container,.MathJax_Display,.MathJax_SVG_Display,.MJXc-display,.MathJax,.MathJax_SVG,' +
  '.mjx-chtml,.mwe-math-element';

/** Whether an element shows a formula, or is one. */
export const mayBeFormula = (element: Element): boolean =>
  element.localName === 'math' || element.matches(FORMULA_WRAPPERS);
