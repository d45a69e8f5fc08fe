import type { Span } from '../model/anchor';
import { INVISIBLE } from '../text/normalize';
import { isElement, isText } from './element-kinds';
import { formulaText } from './formulas/formula-text';

/**
 * The text of a run of nodes as `Block.text` holds it: white space folded to one space, `<br>` as a line feed
 * with no space around it, nothing at the ends, no invisible characters; a formula on one line.
 */
export function inlineText(nodes: Iterable<Node>): string {
  let raw = '';
  for (const node of nodes) raw += rawText(node);
  return fold(raw);
}

/** The same of all that an element holds. */
export function inlineTextOf(element: Element): string {
  return fold(rawText(element));
}

function fold(raw: string): string {
  return raw
    .replace(INVISIBLE, '')
    .replace(/[^\S\u2028]{2,}|[^\S\u2028 ]/g, ' ')
    .replace(/ ?\u2028[ \u2028]*/g, '\n')
    .trim();
}

/** LINE SEPARATOR stands for `<br>` until white space has been folded. */
const BREAK = '\u2028';

function rawText(node: Node): string {
  if (isText(node)) return node.data.replaceAll(BREAK, ' ');
  if (!isElement(node)) return '';
  if (node.tagName === 'BR') return BREAK;
  if (isFormula(node)) return formulaText(node);
  if (!node.firstElementChild || !node.querySelector('br,math'))
    return (node.textContent ?? '').replaceAll(BREAK, ' ');
  let raw = '';
  for (const child of node.childNodes) raw += rawText(child);
  return raw;
}

const isFormula = (element: Element): boolean => element.localName === 'math';

/** A place in the document between two characters. */
export type TextPoint = { node: Text; offset: number };

/**
 * Where a span of a block's text lies in the document.
 *
 * @param root the block's element: `inlineText` of its children (or its raw text in `<pre>`) is what `span` counts in.
 * @returns the points before the first and after the last character; `undefined` when the text is shorter than the span.
 */
export function locateSpan(
  root: Element,
  span: Span,
): { start: TextPoint; end: TextPoint } | undefined {
  let start: TextPoint | undefined;
  let end: TextPoint | undefined;
  let length = 0;
  for (const { node, offset } of keptCharacters(root)) {
    if (length === span.start) start = { node, offset };
    length += 1;
    if (length === span.end) {
      end = { node, offset: offset + 1 };
      break;
    }
  }
  return start && end ? { start, end } : undefined;
}

/** Every character of the block's text with its place; a folded run of white space is placed at its first character. */
function* keptCharacters(root: Element): Generator<TextPoint> {
  const verbatim = root.tagName === 'PRE';
  let pending: TextPoint | undefined;
  let pendingBreak = false;
  let any = false;
  for (const piece of textPieces(root)) {
    if (piece === undefined) {
      pendingBreak = true;
      continue;
    }
    const text = isText(piece) ? piece.data : formulaText(piece);
    for (let offset = 0; offset < text.length; offset += 1) {
      const character = text.charAt(offset);
      const point = isText(piece)
        ? { node: piece, offset }
        : pointInFormula(piece, offset < text.length - 1);
      if (!point) continue;
      if (verbatim) {
        yield point;
        continue;
      }
      if (/[\u00AD\u200B\uFEFF]/.test(character)) continue;
      if (/\s/.test(character)) {
        pending ??= point;
        continue;
      }
      if (any && (pending || pendingBreak)) yield pending ?? point;
      pending = undefined;
      pendingBreak = false;
      any = true;
      yield point;
    }
  }
}

/** A formula is marked as a whole: its characters stand elsewhere in the document than on the line they make. */
function pointInFormula(formula: Element, isBeforeEnd: boolean): TextPoint | undefined {
  const signs = [...textPieces(formula)].filter((sign) => sign && isText(sign)) as Text[];
  const node = isBeforeEnd ? signs[0] : signs.at(-1);
  return node && { node, offset: isBeforeEnd ? 0 : Math.max(0, node.length - 1) };
}

/** The text nodes and formulas below a root in order, `undefined` for a `<br>`. */
function* textPieces(root: Node): Generator<Text | Element | undefined> {
  for (const child of root.childNodes) {
    if (isText(child)) yield child;
    else if (isElement(child)) {
      if (child.tagName === 'BR') yield undefined;
      else if (isFormula(child)) yield child;
      else yield* textPieces(child);
    }
  }
}
