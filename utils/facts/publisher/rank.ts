import type { BoxShape } from './fact-box';

/** What is known of a box when its weight is decided. */
export type BoxSigns = {
  shape: BoxShape;
  announced: boolean;
  /** It stands beside the article, not in it. */
  beside: boolean;
  titled: boolean;
  /** It names its columns. */
  named: boolean;
  /** It names its columns or rows. */
  headed: boolean;
  rows: number;
  columns: number;
  /** Mean length of its cells, in characters. */
  meanCell: number;
  /** Share of the words of the page's title that the box repeats, 0–1. */
  titleOverlap: number;
  /** Where it stands among the page's elements, 0 (first) to 1 (last). */
  position: number;
};

/** Below this weight a box is not shown. */
export const MIN_WEIGHT = 2;

const SHAPE_WEIGHT: Record<BoxShape, number> = {
  table: 1,
  definitions: 0.8,
  grid: 0.6,
  lines: 0.6,
  points: -0.5,
};

/** How telling a box is; comparable within one page. */
export function weigh(signs: BoxSigns): number {
  let weight = SHAPE_WEIGHT[signs.shape];
  // Points are what the summary shows already: a table is preferred to them.
  if (signs.announced) weight += signs.shape === 'points' ? 1.2 : 4;
  if (signs.titled) weight += 1;
  if (signs.headed) weight += 1;
  if (signs.columns === 2) weight += 0.6;
  if (signs.columns > 2 && !signs.named) weight -= 1.5;
  if (signs.columns > 4) weight -= 0.3 * (signs.columns - 4);
  if (signs.rows >= 3 && signs.rows <= 12) weight += 0.6;
  if (signs.rows > 20) weight -= 0.6;
  if (signs.meanCell <= 60) weight += 0.4;
  if (signs.beside) weight -= 1;
  return weight + 1.5 * signs.titleOverlap + 0.8 * (1 - signs.position);
}
