import { holdsMoreThan } from '../../dom/holds-more';
import { remake } from './remake';

/**
 * Turns tables that lay out a page, as pages did before style sheets, into plain boxes, cell after cell, so that a column
 * of text is read as text and one of links as links. Tables of data are left as they are. Changes the tree.
 */
export function unfoldLayoutTables(body: Element): void {
  for (const table of [...body.getElementsByTagName('table')].slice(0, MOST_TABLES))
    if (isLayout(table)) unfold(table);
}

/** Cells of a layout without tables inside it. */
const MOST_CELLS = 60;
/** Tables of a page that are looked at. */
const MOST_TABLES = 300;

/** What tables of data have. */
const OF_DATA = 'th,caption,thead,[role="table"],[role="grid"]';
/** What cells of data do not hold. */
const OF_PAGES = 'table,h1,form,article,main';
/** Characters of a cell with several paragraphs or line breaks in it: data are shorter. */
const LONGEST_CELL = 800;

function isLayout(table: HTMLTableElement): boolean {
  if (table.matches(OF_DATA) || ownParts(table, OF_DATA).length > 0) return false;
  if (table.querySelector(OF_PAGES)) return true;
  const cells = [...table.getElementsByTagName('td')];
  if (cells.length > MOST_CELLS) return false;
  return cells.some(
    (cell) => holdsMoreThan(cell, LONGEST_CELL) && cell.querySelectorAll('p,br,div').length >= 2,
  );
}

/** The parts of a table that are none of a table inside it. */
const ownParts = (table: Element, selector: string): Element[] =>
  [...table.querySelectorAll(selector)].filter((part) => part.closest('table') === table);

function unfold(table: Element): void {
  const boxes = ownParts(table, 'td').map((cell) => remake(cell, 'div', [...cell.childNodes]));
  table.replaceWith(remake(table, 'div', boxes));
}
