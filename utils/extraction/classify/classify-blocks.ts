import type { PageView } from './feature-group';
import { blockFeatures } from './features';
import { runNetwork } from './network';
import { NETWORK } from './weights';

/**
 * How strongly each block looks like a part of the article: above 0 more likely than not, as log-odds, by block index.
 * Trained on pages with reference articles (`npm run bench -- train-blocks`).
 */
export function classifyBlocks(view: PageView): Float32Array {
  return runNetwork(NETWORK, blockFeatures(view));
}
