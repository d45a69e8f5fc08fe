import { isInline } from '../../dom/element-kinds';
import { attributeOf, tagOf } from './element-access';

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
  /** The line before, when it is short enough to be a label. */
  label: string;
};

/** An element that states a date in an attribute, with the characters of text on the page before it. */
export type MarkedElement = { element: Element; position: number };

export type Walk = {
  lines: Line[];
  marked: MarkedElement[];
  /** Characters of text before and up to the end of the headline. */
  title?: { start: number; end: number };
};

/** Nodes that are visited at most; only pages of many thousand items have more. */
const MAX_NODES = 40_000;
/** Characters of a line that are searched. A dateline stands at the start of a paragraph. */
const MAX_LINE = 300;
/** Longest line that may be a label ("Published on") or a piece of a split date. */
const MAX_LABEL = 32;
/** Lines that one date may be spread over: day, month and year in boxes of their own. */
const MAX_SEAMS = 4;

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT TEXTAREA OBJECT MATH CANVAS DATALIST BUTTON'.split(
    ' ',
  ),
);
const HAS_DIGIT = /\p{Nd}/u;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, which is not there without a window. */
const ELEMENTS_AND_TEXT = 1 | 4;

/** Reads the text of a page once, in order, and keeps the lines with figures and the elements that state dates. */
export function walkPage(document: Document, titleElement: Element | undefined): Walk {
  const root = document.body ?? document.documentElement;
  const walk: Walk = { lines: [], marked: [] };
  if (!root) return walk;
  const stating = new Set(
    document.querySelectorAll('time,[itemprop*="date" i],abbr[title],[datetime]'),
  );
  const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
  const collector = new LineCollector(walk.lines);
  let position = 0;
  let titleStart: number | undefined;
  let hasNode = walker.nextNode() !== null;
  for (let visited = 0; hasNode && visited < MAX_NODES; visited += 1) {
    const node = walker.currentNode;
    if (node.nodeType === 3) {
      const text = (node as Text).data;
      const length = text.trim().length;
      if (length > 0) {
        collector.add(node as Text, position);
        position += length;
      }
    } else {
      const element = node as Element;
      if (SKIPPED.has(tagOf(element)) || isHidden(element)) {
        hasNode = leave(walker);
        continue;
      }
      if (!isInline(element) || tagOf(element) === 'BR') collector.close();
      if (element === titleElement) titleStart = position;
      if (stating.has(element)) walk.marked.push({ element, position });
    }
    hasNode = walker.nextNode() !== null;
    if (
      titleStart !== undefined &&
      !walk.title &&
      titleElement &&
      !isInside(walker.currentNode, titleElement, hasNode)
    )
      walk.title = { start: titleStart, end: position };
    collector.crossTo(walker.currentNode);
  }
  collector.close();
  return walk;
}

/** Whether the walk is still inside an element. */
function isInside(node: Node, element: Element, hasNode: boolean): boolean {
  return hasNode && element.contains(node);
}

/** Goes on to the next node that is not below the current one. */
function leave(walker: TreeWalker): boolean {
  do if (walker.nextSibling()) return true;
  while (walker.parentNode());
  return false;
}

function isHidden(element: Element): boolean {
  if (typeof element.hasAttribute !== 'function' || !element.hasAttribute('style')) return false;
  return /display\s*:\s*none/i.test(attributeOf(element, 'style'));
}

/** Puts text nodes together to lines: a line ends where an element that is not inline begins or ends. */
class LineCollector {
  readonly #lines: Line[];
  #nodes: Text[] = [];
  #position = 0;
  #length = 0;
  #hasDigit = false;
  #block: Node | null = null;
  #previous = '';
  #recent: Line[] = [];

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  add(node: Text, position: number): void {
    if (this.#nodes.length === 0) {
      this.#position = position;
      this.#block = blockOf(node);
    }
    this.#nodes.push(node);
    this.#length += node.data.length;
    this.#hasDigit ||= HAS_DIGIT.test(node.data);
  }

  /** Ends the line when the next node is outside its block. */
  crossTo(node: Node): void {
    if (this.#nodes.length > 0 && this.#block && blockOf(node) !== this.#block) this.close();
  }

  close(): void {
    if (this.#nodes.length === 0) return;
    const isShort = this.#length <= 4 * MAX_LABEL;
    if (this.#hasDigit || isShort) {
      const line = lineOf(this.#nodes, this.#position, this.#previous);
      const isLabel = line.text.length <= MAX_LABEL;
      if (this.#hasDigit) this.#lines.push(line);
      this.#recent = isLabel ? [...this.#recent.slice(1 - MAX_SEAMS), line] : [];
      if (isLabel && this.#recent.length > 1) this.#join();
      this.#previous = isLabel ? line.text : '';
    } else {
      this.#previous = '';
      this.#recent = [];
    }
    this.#nodes = [];
    this.#length = 0;
    this.#hasDigit = false;
  }

  /** Short lines in a row may be one date in pieces. */
  #join(): void {
    for (let count = 2; count <= this.#recent.length; count += 1) {
      const pieces = this.#recent.slice(-count);
      if (pieces.filter((piece) => HAS_DIGIT.test(piece.text)).length < 1) continue;
      const seams: number[] = [];
      const parts: Line['parts'] = [];
      let text = '';
      for (const piece of pieces) {
        if (text !== '') text += ' ';
        seams.push(text.length);
        for (const part of piece.parts)
          parts.push({ start: part.start + text.length, element: part.element });
        text += piece.text;
      }
      if (text.length > 2 * MAX_LABEL || !/\p{Nd}\D*\p{Nd}/u.test(text)) continue;
      const [first] = pieces;
      this.#lines.push({
        text,
        length: text.length,
        position: first!.position,
        parts,
        seams: seams.slice(1),
        label: first!.label,
      });
    }
  }
}

function lineOf(nodes: Text[], position: number, label: string): Line {
  const parts: Line['parts'] = [];
  let text = '';
  let length = 0;
  for (const node of nodes) {
    const piece = node.data.replace(/\s+/g, ' ');
    length += piece.length;
    if (text.length >= MAX_LINE) continue;
    const trimmed = text === '' || text.endsWith(' ') ? piece.trimStart() : piece;
    // Boxes of their own look apart though no space is written: "5" "Jan" "2020".
    if (/[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(trimmed)) text += ' ';
    if (node.parentElement) parts.push({ start: text.length, element: node.parentElement });
    text += trimmed;
  }
  return { text: text.slice(0, MAX_LINE).trimEnd(), length, position, parts, seams: [], label };
}

/** The nearest ancestor that is not inline. */
function blockOf(node: Node): Node | null {
  let at = node.parentNode;
  for (let steps = 0; at && steps < 12 && at.nodeType === 1 && isInline(at as Element); steps += 1)
    at = at.parentNode;
  return at;
}
