import { isInlineTag } from '../../dom/element-kinds';
import { NOT_RENDERED } from '../../dom/visibility';
import { attributeOf, tagOf } from './element-access';
import { type Line, LineCollector } from './line-collector';
import type { PagePosition } from './position';

/** An element that states a date in an attribute. */
export type MarkedElement = {
  element: Element;
  /** Characters of text on the page before it; `NaN` in the page's head. */
  position: number;
  /** The line in which its own text stands, from `start` to `end`; `undefined` when it shows no text. */
  shown?: { line: Line; start: number; end: number };
};

export type Walk = {
  /** The lines with figures, in order. */
  lines: Line[];
  marked: MarkedElement[];
  /** Where the headline is shown. */
  titles: PagePosition[];
};

/** Nodes that are visited at most; only pages of many thousand items have more. */
const MAX_NODES = 40_000;

/** Elements whose text is not read as part of the page. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME SELECT TEXTAREA OBJECT MATH CANVAS DATALIST BUTTON'.split(
    ' ',
  ),
);
/** Elements that may state a date in an attribute. */
const STATING = 'time,[itemprop*="date" i],abbr[title],[datetime]';
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, which is not there without a window. */
const ELEMENTS_AND_TEXT = 1 | 4;

/** Reads the text of a page once, in order, and keeps the lines with figures and the elements that state dates. */
export function walkPage(document: Document, titleElements: Element[]): Walk {
  const walk: Walk = { lines: [], marked: [], titles: [] };
  const root = document.body ?? document.documentElement;
  if (!root) return walk;
  const stating = new Set(document.querySelectorAll(STATING));
  const marked = new Map<Element, MarkedElement>();
  for (const element of stating)
    if (tagOf(element) === 'META' && document.head?.contains(element))
      marked.set(element, { element, position: Number.NaN });
  const collector = new LineCollector((line, isDated) => {
    if (isDated) walk.lines.push(line);
    showMarked(line, marked);
  });
  const hidden = hiddenElements(document);
  const titles = new Set(titleElements);
  // One look-up for nearly all elements, instead of three.
  const special = new Set<Element>([...hidden, ...titles, ...stating]);
  let title: { element: Element; start: number } | undefined;
  let position = 0;

  const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
  let hasNode = walker.nextNode() !== null;
  for (let visited = 0; hasNode && visited < MAX_NODES; visited += 1) {
    const node = walker.currentNode;
    let isSkipped = false;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const length = data.trim().length;
      if (length > 0) collector.add(node as Text, data, position);
      position += length;
    } else {
      const element = node as Element;
      const tag = tagOf(element);
      isSkipped = SKIPPED.has(tag);
      if (special.has(element)) {
        isSkipped ||= hidden.has(element);
        if (titles.has(element)) title = { element, start: position };
        if (stating.has(element)) marked.set(element, { element, position });
      }
      if (!isSkipped && (tag === 'BR' || !isInlineTag(tag))) collector.close();
    }
    hasNode = isSkipped ? leave(walker) : walker.nextNode() !== null;
    if (title && !(hasNode && title.element.contains(walker.currentNode))) {
      walk.titles.push({ start: title.start, end: position });
      title = undefined;
    }
  }
  collector.close();
  walk.marked.push(...marked.values());
  return walk;
}

/** Goes on to the next node that is not below the current one; `false` when there is none. */
function leave(walker: TreeWalker): boolean {
  do if (walker.nextSibling()) return true;
  while (walker.parentNode());
  return false;
}

function hiddenElements(document: Document): Set<Element> {
  const elements = document.querySelectorAll(`[${NOT_RENDERED}],[style*="display" i]`);
  return new Set(
    [...elements].filter(
      (element) =>
        element.hasAttribute(NOT_RENDERED) ||
        /display\s*:\s*none/i.test(attributeOf(element, 'style')),
    ),
  );
}

/** Levels between a marked element and the text in it. */
const MARK_LEVELS = 4;

/** Notes which part of a line stands in which marked element. */
function showMarked(line: Line, marked: Map<Element, MarkedElement>): void {
  if (marked.size === 0) return;
  line.parts.forEach(({ start, element }, index) => {
    let at: Node | null = element;
    for (let level = 0; at && level < MARK_LEVELS; level += 1) {
      const mark = marked.get(at as Element);
      const end = line.parts[index + 1]?.start ?? line.text.length;
      if (mark?.shown?.line === line) mark.shown.end = end;
      else if (mark && !mark.shown) mark.shown = { line, start, end };
      at = at.parentNode;
    }
  });
}
