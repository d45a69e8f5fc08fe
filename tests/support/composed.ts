import { listNodes } from '@/utils/dom/page-nodes';
import { composeArticle } from '@/utils/extraction/compose/compose-article';
import { findGrids } from '@/utils/extraction/find-grids';
import { readPageSequence } from '@/utils/extraction/page-blocks';

/** What is composed of a body of which everything is kept but the blocks with these words. */
export function composed(markup: string, without: string[] = []): string {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const sequence = readPageSequence(page.body, listNodes(page.body), new Map());
  const { blocks } = sequence;
  const kept = blocks.map(({ text }) => !without.includes(text));
  const selection = {
    blocks,
    kept,
    scores: new Float32Array(blocks.length),
    captions: new Set<number>(),
    grids: findGrids(blocks),
    dropped: new Map(),
  };
  return composeArticle(page, sequence, selection, 'https://x.example/').innerHTML;
}
