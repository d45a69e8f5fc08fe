import type { BlockContent, PhrasingContent, TableCell, TableRow } from 'mdast';
import { isElement } from '../../dom/element-kinds';
import { cellsOf, readFlow, rowsOf } from '../flow';
import type { Notes } from '../notes';
import { readPhrases } from './read-phrases';

/**
 * A table with its caption above it. Cells that span several columns or rows are followed by empty ones, so that
 * columns stay in line; a table without a header row, which bold words may make, gets an empty one, as Markdown needs it.
 */
export function readTable(table: Element, notes: Notes): BlockContent[] {
  const blocks: BlockContent[] = [];
  const caption = table.querySelector('caption');
  const words = caption ? readPhrases([caption], notes) : [];
  if (words.length > 0)
    blocks.push({ type: 'paragraph', children: [{ type: 'strong', children: words }] });

  const grid = readGrid(table, notes);
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  if (width === 0) return blocks;
  const rows = grid.rows.map((cells): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => cells[column] ?? emptyCell()),
  }));
  if (!grid.hasHeader)
    rows.unshift({ type: 'tableRow', children: Array.from({ length: width }, emptyCell) });
  blocks.push({ type: 'table', children: rows });
  return blocks;
}

const emptyCell = (): TableCell => ({ type: 'tableCell', children: [] });

function readGrid(table: Element, notes: Notes): { rows: TableCell[][]; hasHeader: boolean } {
  const rows: (TableCell | undefined)[][] = [];
  const elements = rowsOf(table);
  elements.forEach((row, at) => {
    const cells = (rows[at] ??= []);
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (cells[column]) column += 1;
      const wide = spanOf(cell, 'colspan');
      const tall = Math.min(spanOf(cell, 'rowspan'), elements.length - at);
      for (let down = 0; down < tall; down += 1)
        for (let right = 0; right < wide; right += 1) {
          const first = down === 0 && right === 0;
          (rows[at + down] ??= [])[column + right] = first ? readCell(cell, notes) : emptyCell();
        }
      column += wide;
    }
  });
  const [first, ...others] = elements;
  return {
    rows: rows.map((cells) => Array.from(cells, (cell) => cell ?? emptyCell())),
    hasHeader:
      first !== undefined &&
      (first.closest('thead') !== null ||
        cellsOf(first).every(({ tagName }) => tagName === 'TH') ||
        (isBold(first) && others.some((row) => !isBold(row)))),
  };
}

/** Whether all words of a row are bold, as pages set headers that they do not call so. */
function isBold(row: Element): boolean {
  const bold = [...row.querySelectorAll('b,strong')].map(({ textContent }) => textContent);
  return row.textContent?.replace(/\s/g, '') === bold.join('').replace(/\s/g, '');
}

/** Cells a cell may span: enough for any table that is read, and no page makes us write a million. */
const WIDEST = 50;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), WIDEST);

/** A cell on one line; what stood on lines of its own is parted by `<br>`. */
function readCell(cell: Element, notes: Notes): TableCell {
  const lines = [...readFlow(cell)]
    .map((part) => readPhrases(Array.isArray(part) ? part : leavesOf(part), notes))
    .filter((line) => line.length > 0);
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: 'html', value: '<br>' }, ...line],
  );
  return {
    type: 'tableCell',
    children: children.map((child) =>
      child.type === 'break' ? { type: 'html', value: '<br>' } : child,
    ),
  };
}

/** The content of a block in a cell: its inline nodes, or those of the blocks in it with a space between. */
function leavesOf(block: Element): Node[] {
  const inner = [...readFlow(block)];
  if (inner.length <= 1) return [block];
  return inner.flatMap((part): Node[] => [
    ...(isElement(part as Node) ? [part as Element] : (part as Node[])),
    block.ownerDocument.createTextNode(' '),
  ]);
}
