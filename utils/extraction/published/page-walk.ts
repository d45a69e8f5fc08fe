import { isInlineTag } from '../../dom/element-kinds';
import { NOT_RENDERED } from '../../dom/visibility';
import type { PageNodes } from '../../dom/page-nodes';
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
  /** The beginnings of its longer texts, to tell the language by. */
  prose: string;
};

/** Nodes that are visited at most; only pages of many thousand items have more. */
const MAX_NODES = 40_000;
/** Lines with figures after which no more are read: by then the page is a table. */
const MAX_LINES = 20_000;

/** Characters of a text that is no label of a menu, and of those that are kept. */
const PROSE = 50;
const MOST_PROSE = 2000;

/** Elements whose text is not read as part of the page. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg IFRAME SELECT TEXTAREA OBJECT MATH math CANVAS DATALIST ' +
    'BUTTON'
  ).split(' '),
);
/** Elements that may state a date in an attribute. */
const STATING = 'time,[itemprop*="date" i],abbr[title],[datetime]';
/**
 * Reads the text of a page once, in order, and keeps the lines with figures and the elements that state dates. The nodes
 * are what its body holds.
 */
export function walkPage(
  document: Document,
  titleElements: Element[],
  { nodes, names, ends }: PageNodes,
): Walk {
  const walk: Walk = { lines: [], marked: [], titles: [], prose: '' };
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
  let title: { end: number; start: number } | undefined;
  let position = 0;

  let at = 0;
  for (
    let visited = 0;
    at < nodes.length && visited < MAX_NODES && walk.lines.length < MAX_LINES;
    visited += 1
  ) {
    const node = nodes[at]!;
    const name = names[at]!;
    let next = at + 1;
    if (name === '') {
      const { data } = node as Text;
      const length = data.trim().length;
      if (length > 0) collector.add(node as Text, data, position);
      if (length >= PROSE && walk.prose.length < MOST_PROSE)
        walk.prose += `${data.slice(0, MOST_PROSE)} `;
      position += length;
    } else {
      const element = node as Element;
      let isSkipped = SKIPPED.has(name);
      if (special.has(element)) {
        isSkipped ||= hidden.has(element);
        if (titles.has(element)) title = { end: ends[at]!, start: position };
        if (stating.has(element)) marked.set(element, { element, position });
      }
      if (isSkipped) next = ends[at]!;
      else if (name === 'BR' || !isInlineTag(name)) collector.close();
    }
    at = next;
    if (title && at >= title.end) {
      walk.titles.push({ start: title.start, end: position });
      title = undefined;
    }
  }
  collector.close();
  walk.marked.push(...marked.values());
  return walk;
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
