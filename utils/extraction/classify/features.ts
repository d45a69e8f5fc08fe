import type { PageBlock } from '../page-blocks';
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

/**
 * What tells the blocks of a page from the rest: a function that is given each block in order and returns its numbers,
 * most of them 0–1, in an array that it uses again for the next.
 */
export function featureReader(view: PageView): (block: PageBlock) => readonly number[] {
  const masses = weighElements(view.blocks, view.shares);
  const readers = GROUPS.map((read) => read({ ...view, masses }));
  const row: number[] = [];
  let at = 0;
  const put = (value: number) => {
    row[at] = value;
    at += 1;
  };
  return (block) => {
    at = 0;
    for (const read of readers) read(block, put);
    return row;
  };
}
