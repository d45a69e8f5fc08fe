import { cellText, isBold, isHidden } from './cell-text';
import type { BoxCell, FactBox } from './fact-box';

/** More columns than any table that is read at a glance has; bounds the work on hostile spans. */
const MAX_COLUMNS = 24;
/** A table with more rows is an appendix. */
const MAX_ROWS = 200;

/** A `<table>` with its spans resolved: a spanned place repeats the text of the cell that covers it. `undefined` for one that holds another, which is a layout. */
export function readTable(table: HTMLTableElement): FactBox | undefined {
  if (table.querySelector('table')) return undefined;
  const source = [...table.rows].filter((row) => !isHidden(row));
  if (source.length > MAX_ROWS) return undefined;
  const grid: BoxCell[][] = [];
  const inHead: boolean[] = [];
  /** Cells of earlier rows that reach down, by column. */
  const hanging: ({ cell: BoxCell; rows: number } | undefined)[] = [];

  for (const row of source) {
    const line: BoxCell[] = [];
    const takeHanging = () => {
      for (let above = hanging[line.length]; above; above = hanging[line.length]) {
        above.rows -= 1;
        if (above.rows === 0) hanging[line.length] = undefined;
        line.push({ ...above.cell, spanned: true });
      }
    };
    for (const element of row.cells) {
      takeHanging();
      if (line.length >= MAX_COLUMNS) return undefined;
      const read: BoxCell = {
        text: cellText(element),
        heading: element.tagName === 'TH' || element.hasAttribute('scope') || isBold(element),
        spanned: false,
      };
      const columns = Math.min(Math.max(1, element.colSpan), MAX_COLUMNS - line.length);
      const rows = Math.min(Math.max(1, element.rowSpan), MAX_ROWS);
      for (let offset = 0; offset < columns; offset += 1) {
        if (rows > 1) hanging[line.length] = { cell: read, rows: rows - 1 };
        line.push(offset === 0 ? read : { ...read, spanned: true });
      }
    }
    takeHanging();
    if (!line.some(({ text }) => text !== '')) continue;
    grid.push(isSpanning(line) ? line.map(oncePerRow) : line);
    inHead.push(row.parentElement?.tagName === 'THEAD');
  }
  if (grid.length === 0) return undefined;

  const columns = Math.max(...grid.map((line) => line.length));
  for (const line of grid)
    while (line.length < columns) line.push({ text: '', heading: false, spanned: false });
  const titles = leadingTitles(grid);
  const title = (table.caption && cellText(table.caption)) || titles[0];
  const rows = withoutEmptyColumns(grid.slice(titles.length));
  return {
    element: table,
    shape: 'table',
    ...(title && { title }),
    headerRows: countLeading(inHead.slice(titles.length)),
    rows,
  };
}

/** Texts of the first rows that are one cell across the whole table. */
function leadingTitles(grid: BoxCell[][]): string[] {
  const titles: string[] = [];
  for (const line of grid) {
    if (!isSpanning(line)) break;
    titles.push(line[0]!.text);
  }
  return titles;
}

/** Whether a row is one cell across the whole table: a title, or a heading between rows. */
const isSpanning = ([first, ...others]: BoxCell[]): boolean =>
  first !== undefined &&
  others.length > 0 &&
  others.every((other) => other.spanned && !first.spanned);

const oncePerRow = (cell: BoxCell, column: number): BoxCell =>
  column === 0 ? cell : { ...cell, text: '' };

function withoutEmptyColumns(rows: BoxCell[][]): BoxCell[][] {
  const filled = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column]?.text !== ''));
  return filled.includes(false)
    ? rows.map((row) => row.filter((_, column) => filled[column]))
    : rows;
}

const countLeading = (flags: boolean[]): number => {
  const end = flags.indexOf(false);
  return end === -1 ? 0 : end;
};
