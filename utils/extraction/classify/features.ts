import type { PageBlock } from '../page-blocks';
import { weighElements } from './element-mass';
import { massFeatures } from './mass-features';
import { placeFeatures } from './place-features';
import { positionFeatures } from './position-features';
import { shapeFeatures } from './shape-features';

/** What the features of all blocks of a page are read from. */
export type PageView = {
  blocks: readonly PageBlock[];
  /** What Readability kept, 0–1 by block index. */
  shares: readonly number[];
  title: string | undefined;
};

/** A group of features: their names, and a reader that gives their values for one block, in the same order. */
export type FeatureGroup = {
  names: readonly string[];
  /** Prepares for a page; the function it returns writes a block's values through `put`. */
  read: (
    view: PageView & { masses: ReturnType<typeof weighElements> },
  ) => (block: PageBlock, put: (value: number) => void) => void;
};

const GROUPS: readonly FeatureGroup[] = [
  shapeFeatures,
  placeFeatures,
  massFeatures,
  positionFeatures,
];

/** Names of the features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** What tells a block of the article from the rest: a row of numbers, most of them 0–1, for each block. */
export function blockFeatures(view: PageView): Float32Array {
  const rows = new Float32Array(view.blocks.length * FEATURE_NAMES.length);
  const masses = weighElements(view.blocks, view.shares);
  const readers = GROUPS.map(({ read }) => read({ ...view, masses }));
  let at = 0;
  const put = (value: number) => {
    rows[at] = value;
    at += 1;
  };
  for (const block of view.blocks) for (const read of readers) read(block, put);
  return rows;
}
