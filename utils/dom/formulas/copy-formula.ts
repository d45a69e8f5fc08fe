const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Elements that hold the signs of a formula. */
const TOKENS = new Set('mi mn mo mtext ms'.split(' '));

/** Elements that place signs by, over or under others. None of them can lead anywhere, load anything or hold HTML. */
const LAYOUT = new Set(
  (
    'math mrow mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr ' +
    'mtd mphantom mstyle merror'
  ).split(' '),
);

/** Of these, only the first child is the formula: the rest says the same in another notation, or labels it. */
const FIRST_CHILD = new Set(['semantics', 'maction']);

const SKIPPED = new Set(['annotation', 'annotation-xml', 'script', 'style', 'template']);

/** What attributes may say: a word or a small number. Nothing of a formula can be set far from its place. */
const WORD = /^[a-z][a-z -]{0,40}$/;
const SMALL = /^\d{0,2}(?:\.\d{1,6})?(?:em|ex|px|pt|%)?$/;

const ATTRIBUTES: Record<string, RegExp> = {
  accent: WORD,
  accentunder: WORD,
  columnalign: WORD,
  columnspan: SMALL,
  display: WORD,
  displaystyle: WORD,
  fence: WORD,
  form: WORD,
  largeop: WORD,
  linethickness: SMALL,
  lspace: SMALL,
  mathvariant: WORD,
  maxsize: SMALL,
  minsize: SMALL,
  movablelimits: WORD,
  rowspan: SMALL,
  rspace: SMALL,
  scriptlevel: SMALL,
  stretchy: WORD,
  symmetric: WORD,
  width: SMALL,
};

/** Elements and levels of a formula that is copied; the longest derivations have some hundreds, in twenty levels. */
const MOST_ELEMENTS = 2000;
const DEEPEST = 60;

/** Characters of TeX that are kept of a formula. */
const LONGEST_TEX = 5000;

/**
 * A formula built anew from the few elements of MathML that only place signs, and from the texts in them. Whatever else
 * is in the given one is left out, so that it is as safe as text.
 *
 * @param source a `<math>`; its `alttext` is taken for its TeX. @param page where the copy is made.
 * @returns `undefined` when it holds no sign, or more than is shown.
 */
export function copyFormula(source: Element, page: Document): Element | undefined {
  let left = MOST_ELEMENTS;

  const make = (name: string, original?: Element): Element => {
    const element = page.createElementNS(MATHML, name);
    for (const { name: attribute, value } of original?.attributes ?? [])
      if (ATTRIBUTES[attribute]?.test(value)) element.setAttribute(attribute, value);
    return element;
  };

  const copy = (element: Element, depth: number): Element | undefined => {
    const name = element.localName;
    if (SKIPPED.has(name)) return undefined;
    left -= 1;
    if (left < 0 || depth > DEEPEST) {
      left = -1;
      return undefined;
    }
    if (TOKENS.has(name)) {
      const token = make(name, element);
      token.textContent = ownText(element);
      return token;
    }
    const children = [...element.children];
    if (FIRST_CHILD.has(name)) return children[0] && copy(children[0], depth + 1);
    // What has no meaning of its own still counts as one: the scripts of a base are told by their places.
    const inner = LAYOUT.has(name) && name !== 'math' ? make(name, element) : make('mrow');
    const content = name === 'mlabeledtr' ? children.slice(1) : children;
    const copies = content.map((child) => copy(child, depth + 1)).filter((child) => !!child);
    inner.append(...(name === 'mfenced' ? fenced(element, copies, make) : copies));
    return inner;
  };

  const row = copy(source, 0);
  if (!row || left < 0 || row.textContent === '') return undefined;
  const formula = make('math', source);
  formula.append(...row.childNodes);
  const tex = source.getAttribute('alttext');
  if (tex && tex.length <= LONGEST_TEX) setTex(formula, tex);
  return formula;
}

/** TeX has words for the two signs that markup is made of. */
export const setTex = (formula: Element, tex: string): void =>
  formula.setAttribute('alttext', tex.replaceAll('<', '\\lt ').replaceAll('>', '\\gt '));

/** A formula that is known by its TeX alone, which stands for it as text. */
export function formulaOfTex(tex: string, page: Document): Element {
  const formula = page.createElementNS(MATHML, 'math');
  setTex(formula, tex);
  const text = page.createElementNS(MATHML, 'mtext');
  text.textContent = tex;
  formula.append(text);
  return formula;
}

/** The text of a sign, without that of elements in it. */
function ownText(token: Element): string {
  let text = '';
  for (const node of token.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** `<mfenced>`, which browsers show no more, in signs. */
function fenced(
  element: Element,
  children: readonly Element[],
  make: (name: string) => Element,
): Element[] {
  const sign = (text: string): Element => {
    const operator = make('mo');
    operator.textContent = text.slice(0, 1);
    return operator;
  };
  const separator = element.getAttribute('separators')?.trim() ?? ',';
  return [
    sign(element.getAttribute('open') ?? '('),
    ...children.flatMap((child, index) =>
      index > 0 && separator ? [sign(separator), child] : [child],
    ),
    sign(element.getAttribute('close') ?? ')'),
  ];
}
