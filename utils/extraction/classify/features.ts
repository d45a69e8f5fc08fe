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

/** What tells a block of the article from the rest: as many numbers for each, most of them 0–1. */
export function blockFeatures(view: PageView): number[] {
  const masses = weighElements(view.blocks, view.shares);
  const readers = GROUPS.map((read) => read({ ...view, masses }));
  const rows: number[] = [];
  const put = (value: number) => rows.push(value);
  for (const block of view.blocks) for (const read of readers) read(block, put);
  return rows;
}
