import { gridReader, type GridTag } from '../find-grids';
import type { Selection } from '../selection';
import { copyAttributes } from './copy-attributes';

/** A row keeps its empty cells, so that columns stay in line. */
export function copyCells(
  row: Element,
  copy: Element,
  copies: Map<Element, Element>,
  { base, grids }: { base: string; grids: ReadonlyMap<Element, GridTag> },
): void {
  for (const cell of grids.has(row) ? row.querySelectorAll('*') : row.children) {
    const tag = grids.get(cell) ?? cell.tagName;
    if (tag !== 'TD' && tag !== 'TH') continue;
    const inner = copy.ownerDocument.createElement(tag);
    copyAttributes(cell, inner, base);
    copy.append(inner);
    copies.set(cell, inner);
  }
}

/** The tables made of other elements of which every cell is kept. */
export function wholeGrids({ blocks, kept, grids }: Selection): ReadonlyMap<Element, GridTag> {
  const gridAround = gridReader(grids);
  const broken = new Set<Element>();
  for (const { index, boundary } of grids.size > 0 ? blocks : []) {
    const grid = kept[index] ? undefined : gridAround(boundary);
    if (grid) broken.add(grid);
  }
  if (broken.size === 0) return grids;
  return new Map([...grids].filter(([part]) => !broken.has(gridAround(part)!)));
}
