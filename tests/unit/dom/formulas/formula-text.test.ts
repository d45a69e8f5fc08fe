import { describe, expect, it } from 'vitest';
import { copyFormula } from '@/utils/dom/formulas/copy-formula';
import { formulaText } from '@/utils/dom/formulas/formula-text';

const read = (markup: string): string => {
  const page = new DOMParser().parseFromString(`<math>${markup}</math>`, 'text/html');
  const formula = copyFormula(page.querySelector('math')!, page);
  return formula ? formulaText(formula) : '';
};

describe('formulaText', () => {
  it.each([
    ['<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>', 'E = mc²'],
    ['<msup><mi>x</mi><mrow><mo>−</mo><mn>12</mn></mrow></msup>', 'x⁻¹²'],
    ['<msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup>', 'e^(iπ)'],
    ['<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>', 'H₂O'],
    ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_i²'],
    ['<mfrac><mn>1</mn><mn>2</mn></mfrac>', '1/2'],
    [
      '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mrow><mn>2</mn><mi>c</mi></mrow></mfrac>',
      '(a + b)/(2c)',
    ],
    ['<msqrt><mi>x</mi></msqrt>', '√x'],
    ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x + 1)'],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '³√x'],
    ['<mover><mi>v</mi><mo>→</mo></mover>', 'v\u20D7'],
    ['<mo>−</mo><mi>x</mi><mo>±</mo><mn>1</mn>', '−x ± 1'],
    ['<mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo>', 'f(x, y)'],
    ['<mfenced><mi>x</mi><mi>y</mi></mfenced>', '(x, y)'],
    [
      '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>t</mi><mi>i</mi></msub>',
      '∑_(i = 1)ⁿ t_i',
    ],
    [
      '<mmultiscripts><mi>C</mi><mprescripts></mprescripts><mn>6</mn><mn>14</mn></mmultiscripts>',
      '₆¹⁴C',
    ],
    [
      '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>',
      '1 0; 0 1',
    ],
    ['<mphantom><mi>x</mi></mphantom><mi>y</mi>', 'y'],
  ])('reads %s as %s', (markup, text) => {
    expect(read(markup)).toBe(text);
  });
});

describe('copyFormula', () => {
  const copy = (markup: string): string | undefined => {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    return copyFormula(page.querySelector('math')!, page)?.outerHTML;
  };

  it('keeps the signs and how they are set', () => {
    const markup =
      '<math display="block"><mrow><mo stretchy="false">(</mo><mi mathvariant="normal">x</mi></mrow></math>';
    expect(copy(markup)).toBe(markup);
  });

  it.each([
    ['<math class="x" href="/y"><mi onclick="z()">x</mi></math>', '<math><mi>x</mi></math>'],
    [
      '<math><semantics><mi>x</mi><annotation>y</annotation></semantics></math>',
      '<math><mi>x</mi></math>',
    ],
    ['<math><mtext>a<img src="b">c</mtext></math>', '<math><mtext>ac</mtext></math>'],
    [
      '<math><mspace width="900em"></mspace><mi>x</mi></math>',
      '<math><mspace></mspace><mi>x</mi></math>',
    ],
  ])('makes %s into %s', (given, made) => {
    expect(copy(given)).toBe(made);
  });

  it('makes nothing of a formula without a sign, or of one without end', () => {
    expect(copy('<math><mrow></mrow></math>')).toBeUndefined();
    expect(copy(`<math>${'<mi>x</mi>'.repeat(3000)}</math>`)).toBeUndefined();
    expect(copy(`<math>${'<mrow>'.repeat(200)}<mi>x</mi></math>`)).toBeUndefined();
  });
});
