import { isInline } from '../../dom/element-kinds';
import { foldRuns } from '../../text/normalize';
import { hasDigit, mayHoldDigit, tokenize } from './tokens';

/** A run of inline text that may hold a date. */
export type Line = {
  /** White space folded, cut after `MAX_LINE` characters. */
  text: string;
  /** Length of the whole run. */
  length: number;
  /** Characters of text on the page before it. */
  position: number;
  /** Where in `text` each piece begins, and the element it stands in. */
  parts: { start: number; element: Element }[];
  /** Offsets where the lines begin of which this one was put together; a date must cross them all. */
  seams: number[];
  /** The line before, when it is short enough to be a label; `''` when it is not. */
  label: string;
};

/** Characters of a line that are searched. A dateline stands at the start of a paragraph. */
const MAX_LINE = 300;
/** Longest line that may be a label ("Published on"). */
const MAX_LABEL = 32;
/** Characters of raw text, with the white space of the markup, that a label may take. */
const MAX_RAW_LABEL = 4 * MAX_LABEL;
/** Lines that one date may be spread over: weekday, day, month and year in boxes of their own. */
const MAX_PIECES = 4;
/** Characters and parts of a piece of a date: a day, a month or a year alone, or two of them. */
const MAX_PIECE = 16;
const MAX_PIECE_PARTS = 3;

/** Puts text nodes together to lines: a line ends where an element that is not inline begins or ends. */
export class LineCollector {
  readonly #onLine: (line: Line, isDated: boolean) => void;
  #nodes: Text[] = [];
  /** Of the last of them. */
  #parent: Node | null = null;
  #position = 0;
  #length = 0;
  #hasDigit = false;
  #label = '';
  #pieces: Line[] = [];

  /** @param onLine gets each line that is a label or holds figures (`isDated`), in order. */
  constructor(onLine: (line: Line, isDated: boolean) => void) {
    this.#onLine = onLine;
  }

  /** Adds the next text node; one in another block begins a new line. @param data its text; @param position characters of text before it. */
  add(node: Text, data: string, position: number): void {
    const { parentNode } = node;
    if (this.#nodes.length > 0 && parentNode !== this.#parent) {
      if (blockOf(node) !== blockOf(this.#nodes[0]!)) this.close();
    }
    if (this.#nodes.length === 0) this.#position = position;
    this.#parent = parentNode;
    this.#nodes.push(node);
    this.#length += data.length;
    this.#hasDigit ||= hasDigit(data);
  }

  /** Ends the line. */
  close(): void {
    if (this.#nodes.length === 0) return;
    if (this.#hasDigit || this.#length <= MAX_RAW_LABEL) this.#emit();
    else {
      this.#label = '';
      this.#pieces = [];
    }
    this.#nodes = [];
    this.#length = 0;
    this.#hasDigit = false;
  }

  #emit(): void {
    const line = lineOf(this.#nodes, this.#position, this.#label);
    this.#onLine(line, this.#hasDigit);
    this.#pieces = isPiece(line.text) ? [...this.#pieces.slice(1 - MAX_PIECES), line] : [];
    for (let count = 2; count <= this.#pieces.length; count += 1) {
      const joined = join(this.#pieces.slice(-count));
      if (joined) this.#onLine(joined, true);
    }
    if (hasWord(line.text)) this.#label = line.text.length <= MAX_LABEL ? line.text : '';
  }
}

function lineOf(nodes: Text[], position: number, label: string): Line {
  const parts: Line['parts'] = [];
  let text = '';
  let length = 0;
  for (const node of nodes) {
    const piece = foldRuns(node.data);
    length += piece.length;
    if (text.length >= MAX_LINE) continue;
    const trimmed = text === '' || text.endsWith(' ') ? piece.trimStart() : piece;
    // Boxes of their own look apart though no space is written: "5" "Jan" "2020".
    if (isWordLike(text.at(-1)) && isWordLike(trimmed[0])) text += ' ';
    if (node.parentElement) parts.push({ start: text.length, element: node.parentElement });
    text += trimmed;
  }
  return { text: text.slice(0, MAX_LINE).trimEnd(), length, position, parts, seams: [], label };
}

/** Lines in a row as one, when they hold figures enough to be a date. */
function join(pieces: Line[]): Line | undefined {
  const [first] = pieces;
  if (!first || !pieces.some(({ text }) => mayHoldDigit(text))) return undefined;
  const joined: Line = { ...first, text: '', parts: [], seams: [] };
  for (const piece of pieces) {
    if (joined.text !== '') joined.text += ' ';
    const offset = joined.text.length;
    if (offset > 0) joined.seams.push(offset);
    for (const { start, element } of piece.parts)
      joined.parts.push({ start: start + offset, element });
    joined.text += piece.text;
  }
  joined.length = joined.text.length;
  const figures = tokenize(joined.text).filter((token) => token.kind === 'number');
  return figures.length > 1 || figures.some((token) => token.text.length === 4)
    ? joined
    : undefined;
}

/** Whether a line can be a piece of a date that is spread over several. */
function isPiece(text: string): boolean {
  if (text.length > MAX_PIECE) return false;
  const parts = tokenize(text).filter((token) => token.kind !== 'mark');
  return parts.length > 0 && parts.length <= MAX_PIECE_PARTS;
}

const hasWord = (text: string): boolean =>
  /[0-9A-Za-z]/.test(text) || tokenize(text).some((token) => token.kind !== 'mark');

/** Whether a character may belong to a word or number, for all that is not ASCII. */
const isWordLike = (character: string | undefined): boolean =>
  character !== undefined && /[0-9A-Za-z\u00c0-\u1fff\u2c00-\uffff]/.test(character);

/** Levels of inline elements a text may stand in. */
const MAX_INLINE_LEVELS = 12;

/** The nearest ancestor that is not inline. */
function blockOf(node: Node): Node | null {
  let at = node.parentNode;
  for (let level = 0; at?.nodeType === 1 && level < MAX_INLINE_LEVELS; level += 1) {
    if (!isInline(at as Element)) return at;
    at = at.parentNode;
  }
  return at;
}
