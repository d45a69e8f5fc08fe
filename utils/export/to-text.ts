import type { Article, Block } from '../model/article';

/** The lines that go above a copied article, apart from its title; the caller words the date for the reader. */
export type Credits = { byline?: string; published?: string; url: string };

/** The article as plain text: title, credits, then one paragraph a block; cells of a table row are parted by tabs. */
export function articleToText(article: Article, credits: Credits): string {
  const byline = [credits.byline, credits.published].filter(Boolean).join(' · ');
  const head = [article.title, byline, credits.url].filter(Boolean).join('\n');
  return [head, article.standfirst, blocksToText(article)].filter(Boolean).join('\n\n') + '\n';
}

/** The body alone: a blank line between paragraphs, none between items of a list or rows of a table. */
export function blocksToText({ blocks, content }: Pick<Article, 'blocks' | 'content'>): string {
  const rowStarts = firstCellsOfRows(content);
  let text = '';
  let previous: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (previous) text += separator(previous, block, rowStarts.has(index));
    text += block.kind === 'list-item' ? `• ${block.text}` : block.text;
    previous = block;
  }
  return text;
}

function separator(previous: Block, next: Block, startsRow: boolean): string {
  if (previous.kind === 'cell' && next.kind === 'cell') return startsRow ? '\n' : '\t';
  if (previous.kind === 'list-item' && next.kind === 'list-item') return '\n';
  return '\n\n';
}

/** Indexes of the blocks that open a table row, read from the markup without parsing it again. */
function firstCellsOfRows(content: string): Set<number> {
  const starts = new Set<number>();
  for (const [, index] of content.matchAll(/<tr\b[^>]*>(?:(?!<\/tr)[\s\S])*?data-block="(\d+)"/gi))
    starts.add(Number(index));
  return starts;
}
