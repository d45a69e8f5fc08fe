import type { PageBlock } from '../page-blocks';
import type { ElementMass } from './element-mass';

/** What the features of all blocks of a page are read from. */
export type PageView = {
  blocks: readonly PageBlock[];
  /** What Readability kept, 0–1 by block index. */
  shares: readonly number[];
  title: string | undefined;
};

/** Prepares for a page; the function it returns writes a group of features of a block through `put`, always as many. */
export type FeatureGroup = (
  view: PageView & { masses: Map<Element, ElementMass> },
) => (block: PageBlock, put: (value: number) => void) => void;
