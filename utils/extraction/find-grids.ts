import { makeOf } from '../dom/class-names';
import { isElement, isInline, isText } from '../dom/element-kinds';
import type { PageBlock } from './page-blocks';

/** A part of a table. */
export type GridTag = 'TABLE' | 'TR' | 'TH' | 'TD';

const TABLE_ROLES = '[role="table"],[role="grid"]';
const CELL_ROLES = '[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';

/**
 * The tables that a page makes of other elements, with the part each element is: those that say so by their roles, and
 * those whose every child is a row of equally many short cells that look alike.
 */
export function findGrids(blocks: readonly PageBlock[]): Map<Element, GridTag> {
  const parts = new Map<Element, GridTag>();
  const byRole = new Set<Element>();
  // Short blocks two levels below an element, and how many of them are links.
  const short = new Map<Element, { cells: number; links: number }>();
  for (const { boundary, text, linked } of blocks) {
    if (boundary.getAttribute('role') === 'row') {
      const table = boundary.closest(TABLE_ROLES);
      if (table) byRole.add(table);
      continue;
    }
    if (text.length > LONGEST_CELL || !MAY_BE_CELL.has(boundary.tagName)) continue;
    const container = cellAround(boundary).parentElement?.parentElement;
    if (!container) continue;
    const found = short.get(container) ?? { cells: 0, links: 0 };
    found.cells += 1;
    if (linked * 2 > text.length) found.links += 1;
    short.set(container, found);
  }
  for (const [container, { cells, links }] of short) {
    const table = container.closest(TABLE_ROLES);
    if (table) byRole.add(table);
    else if (cells >= FEWEST_ROWS * FEWEST_COLUMNS && links * 2 < cells) addRows(container, parts);
  }
  for (const table of byRole) addRoles(table, parts);
  return parts;
}

/** Tells the element of a table made of other elements that an element stands in. Remembers what it was asked. */
export function gridReader(
  grids: ReadonlyMap<Element, GridTag>,
): (element: Element) => Element | undefined {
  if (grids.size === 0) return () => undefined;
  const known = new Map<Element, Element | undefined>();
  const gridAround = (element: Element): Element | undefined => {
    if (known.has(element)) return known.get(element);
    const { parentElement } = element;
    const grid =
      grids.get(element) === 'TABLE'
        ? element
        : (parentElement && gridAround(parentElement)) || undefined;
    known.set(element, grid);
    return grid;
  };
  return gridAround;
}

/** The texts of a row whose cells flow with one another, by cell. */
export const textsByCell = ({ texts, boundary }: PageBlock): Map<Element, Text[]> =>
  Map.groupBy(
    texts.filter(({ data }) => data.trim() !== ''),
    ({ parentElement }) => parentElement?.closest(CELL_ROLES) ?? boundary,
  );

/** Characters of a cell. A layout of columns has longer ones. */
const LONGEST_CELL = 80;
/** Fewer rows or columns look alike by chance; more columns are a gallery or a calendar. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 12;

/** What a cell's text stands in. */
const MAY_BE_CELL = new Set(['DIV', 'SECTION', 'P']);

/** The element that would be a text's cell: around a paragraph alone in it, that. */
const cellAround = (boundary: Element): Element =>
  boundary.tagName === 'P' &&
  boundary.parentElement &&
  !boundary.previousElementSibling &&
  !boundary.nextElementSibling
    ? boundary.parentElement
    : boundary;

function addRoles(table: Element, parts: Map<Element, GridTag>): void {
  if (table.tagName === 'TABLE' || table.querySelector('table')) return;
  const rows = [...table.querySelectorAll('[role="row"]')].filter(
    (row) => row.closest(TABLE_ROLES) === table,
  );
  const cells = rows.map((row) => [...row.querySelectorAll(CELL_ROLES)]);
  if (cells.length < 2 || Math.max(...cells.map((row) => row.length)) < FEWEST_COLUMNS) return;
  parts.set(table, 'TABLE');
  rows.forEach((row, at) => {
    parts.set(row, 'TR');
    for (const cell of cells[at]!)
      parts.set(cell, cell.getAttribute('role')!.endsWith('header') ? 'TH' : 'TD');
  });
}

function addRows(container: Element, parts: Map<Element, GridTag>): void {
  const rows = [...container.children];
  if (rows.length < FEWEST_ROWS || hasLooseText(container)) return;
  if (container.closest('table,ul,ol,dl')) return;
  const width = rows[0]!.childElementCount;
  if (width < FEWEST_COLUMNS || width > MOST_COLUMNS) return;
  const cells = rows.map((row) => [...row.children]);
  const model = cells.at(-1)!.map(makeOf);
  const isRow = (row: Element, at: number): boolean =>
    PLAIN.has(row.tagName) &&
    row.childElementCount === width &&
    !hasLooseText(row) &&
    // The names of the columns may look otherwise.
    cells[at]!.every(
      (cell, column) => isCell(cell) && (at === 0 || makeOf(cell) === model[column]),
    );
  if (!rows.every(isRow) || !holdsFigures(cells)) return;
  parts.set(container, 'TABLE');
  const isHeaded = cells[0]!.some((cell, column) => makeOf(cell) !== model[column]);
  rows.forEach((row, at) => {
    parts.set(row, 'TR');
    for (const cell of cells[at]!) parts.set(cell, isHeaded && at === 0 ? 'TH' : 'TD');
  });
}

/** Whether half of the cells of a column but the first have a figure: what else stands in rows are names and links. */
const holdsFigures = (rows: readonly Element[][]): boolean =>
  rows[0]!.some(
    (_, column) =>
      column > 0 &&
      rows.filter((row) => /\d/.test(row[column]?.textContent ?? '')).length * 2 >= rows.length,
  );

/** Elements that say nothing of what is in them. */
const PLAIN = new Set(['DIV', 'SECTION']);

const isCell = (cell: Element): boolean =>
  (PLAIN.has(cell.tagName) || cell.tagName === 'P') &&
  !isInline(cell) &&
  (cell.textContent?.trim().length ?? 0) <= LONGEST_CELL &&
  cell.querySelector('img,iframe,h1,h2,h3,h4,ul,ol,table,blockquote,pre') === null;

const hasLooseText = (element: Element): boolean => {
  for (const node of element.childNodes)
    if (!isElement(node) && isText(node) && node.data.trim() !== '') return true;
  return false;
};
