import type { ClutterKind } from '../model/extraction';
import type { GridTag } from './find-grids';
import type { PageBlock } from './page-blocks';

/** Which blocks of a page make up its article. */
export type Selection = {
  blocks: readonly PageBlock[];
  /** By block index. */
  kept: boolean[];
  /** How strongly each block looks like a part of the article: log-odds by block index. */
  scores: Float32Array;
  /** Which of the kept blocks are captions of pictures rather than body text, by block index. */
  captions: Set<number>;
  /** Tables that the page makes of other elements, with the part each element is. */
  grids: ReadonlyMap<Element, GridTag>;
  /** Why a block was dropped that had been kept before, by block index. */
  dropped: Map<number, { kind: ClutterKind; rule: string }>;
};

/** The kept blocks in order. */
export const keptBlocks = ({ blocks, kept }: Selection): PageBlock[] =>
  blocks.filter((block) => kept[block.index]);

/** Characters of some blocks. */
export const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);
