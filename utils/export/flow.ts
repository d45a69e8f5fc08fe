import { isElement, isInline, isText } from '../dom/element-kinds';

/** Elements nested deeper than this are read as their text alone: no writer nests so deep, and a call a level costs stack. */
export const DEEPEST_NEST = 100;

/**
 * The children of an element as its reader sees them: block elements, and runs of inline content between them.
 * Runs of nothing but white space are left out, unless an image or a link without text is in them.
 */
export function* readFlow(element: Element): Generator<Element | Node[]> {
  let run: Node[] = [];
  for (const child of element.childNodes) {
    if (isText(child) || (isElement(child) && isInline(child) && !holdsBlock(child))) {
      run.push(child);
      continue;
    }
    if (run.some(isSeen)) yield run;
    run = [];
    if (isElement(child)) yield child;
  }
  if (run.some(isSeen)) yield run;
}

const isSeen = (node: Node): boolean =>
  (node.textContent ?? '').trim() !== '' ||
  (isElement(node) && (node.matches('img,a[href]') || node.querySelector('img,a[href]') !== null));

const holdsBlock = (element: Element): boolean =>
  [...element.getElementsByTagName('*')].some((inner) => !isInline(inner));

/** The rows of a table that are its own, not those of a table in a cell. */
export const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

/** The cells of a row. */
export const cellsOf = (row: Element): Element[] =>
  [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH');
