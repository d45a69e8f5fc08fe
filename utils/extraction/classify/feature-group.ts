import type { PageBlock } from '../page-blocks';
import type { ElementMass } from './element-mass';

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
    view: PageView & { masses: Map<Element, ElementMass> },
  ) => (block: PageBlock, put: (value: number) => void) => void;
};
