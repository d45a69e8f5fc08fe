import { listNodes } from '@/utils/dom/page-nodes';
import { findGrids } from '@/utils/extraction/find-grids';
import {
  type PageBlock,
  type PageSequence,
  readPageSequence,
} from '@/utils/extraction/page-blocks';
import type { Selection } from '@/utils/extraction/selection';

/** A page of some markup, with what is read of it and a selection of its blocks. */
export function selectBlocks(
  markup: string,
  isKept: (block: PageBlock, blocks: readonly PageBlock[]) => boolean,
): { page: Document; sequence: PageSequence; selection: Selection } {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const sequence = readPageSequence(page.body, listNodes(page.body), new Map());
  const { blocks } = sequence;
  const selection = {
    blocks,
    kept: blocks.map((block) => isKept(block, blocks)),
    scores: new Float32Array(blocks.length),
    captions: new Set<number>(),
    grids: findGrids(blocks),
    dropped: new Map(),
  };
  return { page, sequence, selection };
}
