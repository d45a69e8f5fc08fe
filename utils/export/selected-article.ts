import type { SentenceAnchor } from '../model/anchor';
import type { Article, Block } from '../model/article';
import { foldSpace } from '../text/normalize';
import { escapeHtml } from './escape-html';

/** A part of an article as an article of its own. */
export type SelectedArticle = {
  article: Article;
  /** Where a sentence of the part stands in the whole; `undefined` when it is not the article's. */
  sourceOf: (anchor: SentenceAnchor) => SentenceAnchor | undefined;
};

/** What a reader has selected on the page, with the article's title and credits. @param selected a line feed between paragraphs. */
export function selectedArticle(whole: Article, selected: string): SelectedArticle {
  const lines = selected
    .split(/\n+/)
    .map(foldSpace)
    .filter((line) => line !== '');
  const places = findInOrder(whole.blocks, lines);
  const { standfirst: _, leadImage: __, ...rest } = whole;
  return {
    article: {
      ...rest,
      blocks: lines.map((text): Block => ({ kind: 'paragraph', text })),
      content: lines
        .map((line, index) => `<p data-block="${index}">${escapeHtml(line)}</p>`)
        .join(''),
    },
    sourceOf: ({ block, start, end }) => {
      const place = places[block];
      return place && { block: place.block, start: place.start + start, end: place.start + end };
    },
  };
}

/** Where each line stands among the blocks, looking on from the place of the line before. */
function findInOrder(
  blocks: readonly Block[],
  lines: readonly string[],
): ({ block: number; start: number } | undefined)[] {
  let from = 0;
  return lines.map((line) => {
    for (let block = from; block < blocks.length; block += 1) {
      const start = blocks[block]!.text.replaceAll('\n', ' ').indexOf(line);
      if (start < 0) continue;
      from = block;
      return { block, start };
    }
    return undefined;
  });
}
