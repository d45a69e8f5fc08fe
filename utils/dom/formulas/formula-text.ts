/** Digits and signs that stand above and below the line as characters of their own. */
const RAISED = inPlaceOf('0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ');
const LOWERED = inPlaceOf('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');

function inPlaceOf(plain: string, signs: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(plain, (sign, index) => [sign, signs.charAt(index)] as const),
  );
}

/** Signs over a letter, as characters that combine with it. */
const ACCENTS: Record<string, string> = {
  '¯': '\u0304',
  '‾': '\u0304',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '˙': '\u0307',
  '.': '\u0307',
  '¨': '\u0308',
  '→': '\u20D7',
};

/** Operators that nobody sees: function application, times, separator, plus. */
const UNSEEN = /[\u2061-\u2064]/g;

/** Signs between two values, which are set with a space on either side. */
const BETWEEN = /^[=≠≈≃≅≡∼∝<>≤≥≪≫≲≳+±∓×·⋅÷→←↔⇒⇐⇔↦∈∉⊂⊆⊃∪∩∧∨−-]$/u;

/** Levels that are read; a copied formula has fewer. */
const DEEPEST = 100;

/**
 * A formula on one line, as one would write it in a letter: `E = mc²`, `(a + b)/2c`, `√(x + 1)`, `∑_(i = 1)ⁿ x_i`.
 *
 * @param formula a `<math>` as `copyFormula` makes it.
 */
export const formulaText = (formula: Element): string =>
  rowText([...formula.children], 0)
    .replace(/\s+/g, ' ')
    .trim();

function rowText(children: readonly Element[], depth: number): string {
  let text = '';
  children.forEach((child, index) => {
    const piece = textOf(child, depth + 1);
    const isBetween =
      child.localName === 'mo' &&
      index > 0 &&
      index < children.length - 1 &&
      BETWEEN.test(piece) &&
      children[index - 1]!.localName !== 'mo';
    if (isBetween) text += ` ${piece} `;
    else if (child.localName === 'mo' && /^[,;]$/.test(piece)) text += `${piece} `;
    else text += piece;
  });
  return text;
}

function textOf(element: Element, depth: number): string {
  if (depth > DEEPEST) return element.textContent ?? '';
  const children = [...element.children];
  const part = (index: number): string => {
    const child = children[index];
    return child ? textOf(child, depth + 1).trim() : '';
  };
  switch (element.localName) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
    case 'ms':
      return (element.textContent ?? '').replace(UNSEEN, '');
    case 'mspace':
      return ' ';
    case 'mphantom':
    case 'mprescripts':
      return '';
    case 'mfrac':
      return `${grouped(part(0))}/${grouped(part(1))}`;
    case 'msqrt':
      return `√${grouped(rowText(children, depth))}`;
    case 'mroot':
      return `${above(part(1))}√${grouped(part(0))}`;
    case 'msub':
      return part(0) + below(part(1));
    case 'munder':
      return part(0) + below(part(1)) + afterOperator(children[0]);
    case 'msup':
      return part(0) + above(part(1));
    case 'mover': {
      const accent = ACCENTS[part(1)];
      return accent && isSingle(part(0)) ? part(0) + accent : part(0) + above(part(1));
    }
    case 'msubsup':
    case 'munderover':
      return part(0) + below(part(1)) + above(part(2)) + afterOperator(children[0]);
    case 'mmultiscripts':
      return scripts(children, part);
    case 'mtable':
      return children.map((row) => textOf(row, depth + 1).trim()).join('; ');
    case 'mtr':
      return children.map((cell) => textOf(cell, depth + 1).trim()).join(' ');
    default:
      return rowText(children, depth);
  }
}

/** What a sum or an integral is taken over stands apart from its limits. */
const afterOperator = (base: Element | undefined): string => (base?.localName === 'mo' ? ' ' : '');

/** A base with scripts after it, and before it those that follow `<mprescripts>`. */
function scripts(children: readonly Element[], part: (index: number) => string): string {
  const turn = children.findIndex(({ localName }) => localName === 'mprescripts');
  const end = turn < 0 ? children.length : turn;
  const pairs = (from: number, to: number): string => {
    let text = '';
    for (let at = from; at < to; at += 2) text += below(part(at)) + above(part(at + 1));
    return text;
  };
  return pairs(end + 1, children.length) + part(0) + pairs(1, end);
}

const above = (text: string): string => script(text, '^', RAISED);
const below = (text: string): string => script(text, '_', LOWERED);

function script(text: string, mark: string, signs: Record<string, string>): string {
  if (text === '') return '';
  if (/^['′″‴]+$/.test(text)) return text;
  const plain = text.replaceAll('−', '-');
  const signed = Array.from(plain, (sign) => signs[sign]);
  if (!signed.includes(undefined)) return signed.join('');
  return isSingle(text) ? mark + text : `${mark}(${text})`;
}

const isSingle = (text: string): boolean => /^.$/u.test(text);

/** A part of a formula in brackets, where without them it would be read as several. */
const grouped = (text: string): string =>
  /^(?:\p{L}\p{M}*|[\d.,]+|\([^()]*\))[⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ₀₁₂₃₄₅₆₇₈₉′]*$/u.test(text) ? text : `(${text})`;
