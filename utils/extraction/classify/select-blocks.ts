import { findGrids, gridReader, type GridTag } from '../find-grids';
import type { PageBlock } from '../page-blocks';
import { lengthOf, type Selection } from '../selection';
import { isCaption } from './captions';
import { isGood } from './element-mass';
import { classifyBlocks } from './classify-blocks';

/**
 * The blocks that look like parts of the article.
 *
 * @param shares what Readability kept, 0–1 by block index.
 */
export const selectBlocks = (
  blocks: readonly PageBlock[],
  shares: readonly number[],
  title: string | undefined,
): Selection => chooseByScores(blocks, shares, classifyBlocks({ blocks, shares, title }));

/**
 * The choice for given log-odds, by block index. A table is kept or left as a whole; captions are left to their pictures.
 */
export function chooseByScores(
  blocks: readonly PageBlock[],
  shares: readonly number[],
  scores: Float32Array,
): Selection {
  const kept = blocks.map((block) => scores[block.index]! > THRESHOLD && !isCaption(block));
  const grids = findGrids(blocks);
  for (const table of tablesOf(blocks, grids)) {
    const length = table.reduce((sum, { text }) => sum + text.length, 0);
    const sum = table.reduce((total, { text, index }) => total + text.length * scores[index]!, 0);
    const read = table.reduce((total, { text, index }) => total + text.length * shares[index]!, 0);
    const whole = sum / length > (read * 2 > length ? TABLE_THRESHOLD : THRESHOLD);
    for (const { index } of table) kept[index] = whole;
  }
  if (lengthOf(blocks.filter(({ index }) => kept[index])) < LITTLE)
    for (const { index } of blocks)
      if (shares[index]! >= 0.5 && scores[index]! > LITTLE_THRESHOLD) kept[index] = true;
  const hasProse = blocks.some((block) => kept[block.index] && isGood(block));
  const article = hasProse ? undefined : articleOf(blocks);
  if (article) for (const block of blocks) kept[block.index] = article.includes(block);
  return { blocks, kept, scores, captions: new Set(), grids, dropped: new Map() };
}

/** The prose of the one `<article>` with a headline of its own, for a choice in which there is none. */
function articleOf(blocks: readonly PageBlock[]): PageBlock[] | undefined {
  const prose = Map.groupBy(blocks.filter(isGood), ({ boundary }) => boundary.closest('article'));
  const found = [...prose].filter(
    ([article, told]) => article?.querySelector('h1') && lengthOf(told) >= LITTLE,
  );
  return found.length === 1 ? found[0]![1] : undefined;
}

/** Keeps every block of prose, or every block where there is none. Changes the selection. */
export function keepAnything({ blocks, kept }: Selection): void {
  const prose = blocks.filter(isGood);
  for (const { index } of prose.length > 0 ? prose : blocks) kept[index] = true;
}

/** Log-odds. Below 0: a lost sentence costs a reader more than a superfluous line. */
const THRESHOLD = -0.2;

/** Characters of a choice so small that Readability's is asked too, and what its blocks must not fall below. */
const LITTLE = 250;
const LITTLE_THRESHOLD = -4;

/** For a table that Readability kept: cells look unlike text, and what it takes for data mostly is. */
const TABLE_THRESHOLD = -3;

/** The blocks of each table that holds no other table and is no frame for a page's layout. */
function tablesOf(
  blocks: readonly PageBlock[],
  grids: ReadonlyMap<Element, GridTag>,
): PageBlock[][] {
  const gridAround = gridReader(grids);
  const tables = Map.groupBy(
    blocks,
    ({ boundary }) => tableAround(boundary) ?? gridAround(boundary),
  );
  return [...tables]
    .filter(
      ([table, cells]) =>
        table &&
        (cells.length >= FEWEST_CELLS || grids.has(table)) &&
        !table.querySelector('table') &&
        cells.reduce((sum, { text }) => sum + text.length, 0) / cells.length < LAYOUT_LENGTH,
    )
    .map(([, cells]) => cells);
}

const tableAround = (boundary: Element): Element | null | undefined =>
  boundary.closest('td,th')?.closest('table');

const FEWEST_CELLS = 4;
/** Characters a block: a table of longer ones holds columns of a page. */
const LAYOUT_LENGTH = 250;
