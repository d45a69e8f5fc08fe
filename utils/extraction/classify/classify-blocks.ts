import type { PageView } from './feature-group';
import { featureReader } from './features';
import { networkRunner } from './network';
import { NETWORK } from './weights';

/**
 * How strongly each block looks like a part of the article: above 0 more likely than not, as log-odds, by block index.
 * Trained on pages with reference articles (`npm run bench -- train-blocks`).
 */
export function classifyBlocks(view: PageView): Float32Array {
  const featuresOf = featureReader(view);
  const answer = networkRunner(NETWORK);
  return Float32Array.from(view.blocks, (block) => answer(featuresOf(block)));
}
