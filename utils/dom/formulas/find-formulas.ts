import { isElement, isText } from '../element-kinds';
import { copyFormula, formulaOfTex, setTex } from './copy-formula';
import { FORMULA_WRAPPERS as WRAPPERS } from './may-be-formula';

/** A formula of a page. */
export type PageFormula = {
  /** What shows it, in every notation it is written in. */
  place: Element;
  /** The formula once, as `copyFormula` makes it, its TeX as `alttext`. */
  formula: Element;
};

/** TeX that a program was to set: where it did, the result stands before it. */
const TEX_SCRIPT = 'script[type^="math/tex"]';

/** Formulas that are pictures, with their TeX as description. */
const TEX_PICTURE = 'img.latex[alt],img.mwe-math-fallback-image-inline[alt],img.tex[alt]';

const FORMULAS = `math,${WRAPPERS},${TEX_SCRIPT},${TEX_PICTURE}`;

/** The formulas of a page in order, each once. Does not change the page. */
export function findFormulas(root: Element): PageFormula[] {
  const formulas: PageFormula[] = [];
  if (!mayHoldFormulas(root)) return formulas;
  for (const found of root.querySelectorAll(FORMULAS)) {
    if (formulas.at(-1)?.place.contains(found)) continue;
    const read = found.matches(TEX_SCRIPT) ? readScript(found) : readFormula(found);
    if (read) formulas.push(read);
  }
  return formulas;
}

/** A quick look, which nearly every page fails: browsers find tags and class names several times as fast as selectors. */
const mayHoldFormulas = (root: Element): boolean =>
  MATH_TAGS.some((tag) => root.getElementsByTagName(tag).length > 0) ||
  MATH_CLASSES.some((name) => root.getElementsByClassName(name).length > 0) ||
  [...root.getElementsByTagName('script')].some((script) => script.matches(TEX_SCRIPT));

const MATH_TAGS = FORMULAS.split(',').filter((selector) => /^[a-z-]+$/.test(selector));
const MATH_CLASSES = FORMULAS.split(',').flatMap(
  (selector) => /\.([\w-]+)/.exec(selector)?.[1] ?? [],
);

/** What an element that may be a formula shows; `undefined` when it shows none that can be read. */
export function readFormula(place: Element): PageFormula | undefined {
  const page = place.ownerDocument;
  const math = place.localName === 'math' ? place : place.querySelector('math');
  const tex = texOf(place, math);
  const copy = math && copyFormula(math, page);
  const formula = copy ?? (tex === undefined ? undefined : formulaOfTex(tex, page));
  if (!formula) return undefined;
  if (tex === undefined) formula.removeAttribute('alttext');
  else setTex(formula, tex);
  if (isDisplayed(place)) formula.setAttribute('display', 'block');
  return { place, formula };
}

function readScript(script: Element): PageFormula | undefined {
  const tex = tidyTex(script.textContent);
  // Set already.
  if (tex === undefined || beside(script, 'previousSibling')?.matches(WRAPPERS)) return undefined;
  const formula = formulaOfTex(tex, script.ownerDocument);
  if (isDisplayed(script)) formula.setAttribute('display', 'block');
  return { place: script, formula };
}

/** The element next to one, with no words between. */
function beside(
  element: Element,
  direction: 'previousSibling' | 'nextSibling',
): Element | undefined {
  let at = element[direction];
  while (at && isText(at) && at.data.trim() === '') at = at[direction];
  return at && isElement(at) ? at : undefined;
}

const TEX_ANNOTATION =
  'annotation[encoding="application/x-tex"],annotation[encoding="application/x-latex"],annotation[encoding="TeX" i],' +
  'annotation[encoding="LaTeX" i],annotation[encoding="text/x-tex"]';

/** The TeX that a formula was written in, where the page gives it. */
function texOf(place: Element, math: Element | null): string | undefined {
  const annotated = tidyTex(math?.querySelector(TEX_ANNOTATION)?.textContent);
  if (annotated !== undefined) return annotated;
  const next = beside(place, 'nextSibling');
  if (next?.matches(TEX_SCRIPT)) return tidyTex(next.textContent);
  const told =
    place.querySelector('[data-latex]')?.getAttribute('data-latex') ??
    (place.matches(TEX_PICTURE) ? place.getAttribute('alt') : math?.getAttribute('alttext'));
  // A description in words is no TeX.
  return told && (math === null || /[\\^_{}]/.test(told)) ? tidyTex(told) : undefined;
}

/** Characters of TeX beyond which no formula is written. */
const LONGEST = 5000;

/** TeX on one line, without the wrapper that MediaWiki puts around it. */
function tidyTex(text: string | null | undefined): string | undefined {
  const tex = text
    ?.replace(/(?<!\\)%.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\{\\(?:display|text)style (.*)\}$/, '$1')
    .trim();
  return tex && tex.length <= LONGEST ? tex : undefined;
}

const DISPLAYED =
  '[display="block"],[mode="display"],[display="true"],.katex-display,.MathJax_Display,.MathJax_SVG_Display,' +
  '.MJXc-display,[type*="mode=display"]';

const isDisplayed = (place: Element): boolean =>
  place.matches(DISPLAYED) || place.querySelector('math[display="block"]') !== null;
