import { describe, expect, it } from 'vitest';
import { findFormulas } from '@/utils/dom/formulas/find-formulas';
import { formulaText } from '@/utils/dom/formulas/formula-text';

const find = (markup: string) => {
  const { body } = new DOMParser().parseFromString(`<p>${markup}</p>`, 'text/html');
  return findFormulas(body).map(({ formula }) => ({
    text: formulaText(formula),
    tex: formula.getAttribute('alttext') ?? undefined,
    isBlock: formula.getAttribute('display') === 'block',
  }));
};

const MATH = '<math><mi>x</mi><mo>=</mo><mn>1</mn></math>';
const ANNOTATED =
  '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>';

describe('findFormulas', () => {
  it.each([
    ['MathML', MATH, { text: 'x = 1', tex: undefined, isBlock: false }],
    [
      'KaTeX on a line of its own',
      `<span class="katex-display"><span class="katex"><span class="katex-mathml">${ANNOTATED}</span><span class="katex-html" aria-hidden="true">x</span></span></span>`,
      { text: 'x', tex: 'x', isBlock: true },
    ],
    [
      'MathJax 2',
      `<span class="MathJax"><nobr>x=1</nobr><span class="MJX_Assistive_MathML">${MATH}</span></span>\n<script type="math/tex">x &lt; 1</script>`.replace(
        '&lt;',
        '<',
      ),
      { text: 'x = 1', tex: 'x \\lt  1', isBlock: false },
    ],
    [
      'MathJax 3',
      `<mjx-container display="true"><mjx-math></mjx-math><mjx-assistive-mml>${MATH}</mjx-assistive-mml></mjx-container>`,
      { text: 'x = 1', tex: undefined, isBlock: true },
    ],
    [
      'MathJax 4 without MathML',
      '<mjx-container><mjx-math data-latex="x^2"><mjx-c></mjx-c></mjx-math></mjx-container>',
      { text: 'x^2', tex: 'x^2', isBlock: false },
    ],
    [
      'TeX that was not set',
      '<script type="math/tex; mode=display">x^2 % squared</script>',
      { text: 'x^2', tex: 'x^2', isBlock: true },
    ],
    [
      'a picture of TeX',
      '<img class="latex" src="/x.png" alt="x^2">',
      { text: 'x^2', tex: 'x^2', isBlock: false },
    ],
  ])('finds %s once', (_, markup, formula) => {
    expect(find(`Before ${markup} after`)).toEqual([formula]);
  });

  it('takes a description in words for no TeX', () => {
    expect(find(MATH.replace('<math', '<math alttext="x is one"'))[0]!.tex).toBeUndefined();
    expect(find(MATH.replace('<math', '<math alttext="x_{1}"'))[0]!.tex).toBe('x_{1}');
  });

  it('finds none where none can be read', () => {
    expect(find('<span class="katex">x</span><span class="MathJax"></span>')).toEqual([]);
  });
});
