import { makeOf } from '../../dom/class-names';
import { isElement, isSubheading, isText } from '../../dom/element-kinds';
import { cellText, isBold, isHidden } from './cell-text';
import { classTest } from './class-test';
import { cell, type BoxCell, type FactBox } from './fact-box';

/** Fewest and most rows and columns of a grid that is a table of facts. */
const MIN_ROWS = 3;
const MAX_ROWS = 40;
const MAX_COLUMNS = 5;

const isHeadClass = classTest('head header thead th heading headings titles');
const isBodyClass = classTest('body tbody rows');

/** A table made of other elements: by its ARIA roles, as rows of cells, or as labels and values in turn. */
export function readGrid(container: Element): FactBox | undefined {
  const role = container.getAttribute('role');
  if (role === 'table' || role === 'grid') return readRoles(container);
  // Cheap first: most elements are neither a few rows nor a few pairs.
  const last = container.lastElementChild;
  if (container.childElementCount > MAX_ROWS * 2 + 2 || !last) return undefined;
  return (last.firstElementChild ? readRows(container) : undefined) ?? readPairs(container);
}

const CELL_ROLES = '[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';

function readRoles(container: Element): FactBox | undefined {
  const rows = [...container.querySelectorAll('[role=row]')]
    .slice(0, MAX_ROWS + 1)
    .map((row) =>
      [...row.querySelectorAll(CELL_ROLES)].map((element) =>
        cell(cellText(element), element.getAttribute('role')?.endsWith('header') === true),
      ),
    );
  return grid(container, rows, 0);
}

/** A box whose every child is a row, every child of a row a cell; rows may be gathered in a head and a body. `undefined` when rows differ in length. */
export function readRows(container: Element): FactBox | undefined {
  if (!mayHoldRows(container)) return undefined;
  const rows = rowsOf(container);
  if (rows.length < MIN_ROWS || rows.length > MAX_ROWS + 2) return undefined;
  // Cheap first: rows of one cell, as most are, need not be read to the last.
  if (!isRow(cellsOf(rows[0]!)) && !isRow(cellsOf(rows[1]!))) return undefined;
  const cells = rows.map(cellsOf);
  let title: string | undefined;
  if (cells[0]?.length === 1 && cellText(rows[0]!).length <= MAX_TITLE) {
    title = cellText(rows[0]!);
    cells.shift();
    rows.shift();
  }
  if (rows.length < MIN_ROWS) return undefined;
  const columns = cells[0]?.length ?? 0;
  if (!isRow(cells[0] ?? [])) return undefined;
  if (!cells.every((row) => row.length === columns && row.every((one) => isShallow(one))))
    return undefined;
  const tag = rows.at(-1)!.tagName;
  if (!rows.every((row, index) => row.tagName === tag || index === 0)) return undefined;
  const headed =
    isHeadClass(rows[0]!) ||
    (rows[0]!.parentElement !== rows[1]!.parentElement && !title) ||
    cells[0]!.every(isHeadClass) ||
    (cells[0]!.every(isBold) && !cells[1]!.every(isBold));
  return grid(
    container,
    cells.map((row) => row.map((element) => cell(cellText(element), isBold(element)))),
    headed ? 1 : 0,
    title,
  );
}

/** Whether a box has children enough to be rows, the last of which has cells; most boxes have not. */
function mayHoldRows(container: Element): boolean {
  if (container.childElementCount <= MOST_PARTS && [...container.children].some(isBodyClass))
    return true;
  if (container.childElementCount < MIN_ROWS) return false;
  let last = container.lastElementChild;
  while (last && !isShown(last)) last = last.previousElementSibling;
  return last !== null && last.childElementCount > 1;
}

/** A title, a head and a body. */
const MOST_PARTS = 3;

const isRow = ({ length }: Element[]): boolean => length >= 2 && length <= MAX_COLUMNS;

/** Levels and children of a cell; what is deeper is a column of the page, and reading it on every level would take long. */
const CELL_DEPTH = 4;
const CELL_CHILDREN = 12;

function isShallow(element: Element, depth = CELL_DEPTH): boolean {
  if (element.childElementCount > (depth === 0 ? 0 : CELL_CHILDREN)) return false;
  for (const child of element.children) if (!isShallow(child, depth - 1)) return false;
  return true;
}

/** Longest line over a grid that is its title. */
const MAX_TITLE = 120;

const isShown = (element: Element): boolean => !UNSHOWN.has(element.tagName) && !isHidden(element);

const UNSHOWN = new Set('SCRIPT STYLE HR BR TEMPLATE NOSCRIPT META'.split(' '));

function shown(parent: Element): Element[] {
  const children: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (isShown(child)) children.push(child);
  return children;
}

function rowsOf(container: Element): Element[] {
  const children = shown(container);
  const body = children.length > MOST_PARTS ? undefined : children.find(isBodyClass);
  if (!body) return children;
  const before = children.slice(0, children.indexOf(body)).map((head) => {
    const only = shown(head);
    return only.length === 1 && only[0]!.firstElementChild ? only[0]! : head;
  });
  return [...before, ...shown(body)];
}

/** The cells of a row; one (the row itself) when it has text of its own beside its elements. */
function cellsOf(row: Element): Element[] {
  for (let node = row.firstChild; node; node = node.nextSibling)
    if (isText(node) && node.data.trim() !== '') return [row];
  const cells = shown(row);
  return cells.length === 0 ? [row] : cells;
}

/** Children that are labels and values in turn, told apart by their tags or classes, or laid out in two columns. */
function readPairs(container: Element): FactBox | undefined {
  if (container.childElementCount < MIN_ROWS * 2) return undefined;
  let children = shown(container);
  let title: string | undefined;
  if (children.length % 2 === 1 && children[0] && isSubheading(children[0])) {
    title = cellText(children[0]);
    children = children.slice(1);
  }
  if (children.length < MIN_ROWS * 2 || children.length > MAX_ROWS * 2 || children.length % 2 === 1)
    return undefined;
  for (const node of container.childNodes)
    if (isText(node) && node.data.trim() !== '') return undefined;
  const [label, value] = [makeOf(children.at(-2)!), makeOf(children.at(-1)!)];
  const inTwoColumns = TWO_COLUMNS.test(container.getAttribute('style') ?? '');
  if (label === value && !inTwoColumns) return undefined;
  const rows: BoxCell[][] = [];
  for (let index = 0; index < children.length; index += 2) {
    const [first, second] = [children[index]!, children[index + 1]!];
    // The first pair may be a header of another look.
    if (index > 0 && (makeOf(first) !== label || makeOf(second) !== value)) return undefined;
    if (!isElement(first) || !isElement(second)) return undefined;
    rows.push([cell(cellText(first)), cell(cellText(second))]);
  }
  const headed = makeOf(children[0]!) !== label || makeOf(children[1]!) !== value;
  return grid(container, rows, headed ? 1 : 0, title);
}

/** `grid-template-columns` of two tracks, written on the element. */
const TWO_COLUMNS =
  /grid-template-columns\s*:\s*(?:repeat\(\s*2\s*,[^)]*\)+|[^\s;]+\s+[^\s;]+)\s*(?:;|$)/;

function grid(
  element: Element,
  rows: BoxCell[][],
  headerRows: number,
  title?: string,
): FactBox | undefined {
  const filled = rows.filter((row) => row.some(({ text }) => text !== ''));
  if (filled.length < 2 || filled.length > MAX_ROWS) return undefined;
  const columns = filled[0]!.length;
  if (columns < 2 || filled.some((row) => row.length !== columns)) return undefined;
  return { element, shape: 'grid', ...(title && { title }), headerRows, rows: filled };
}
