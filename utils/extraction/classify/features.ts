import { weighElements } from './element-mass';
import type { FeatureGroup, PageView } from './feature-group';
import { massFeatures } from './mass-features';
import { placeFeatures } from './place-features';
import { positionFeatures } from './position-features';
import { shapeFeatures } from './shape-features';

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
