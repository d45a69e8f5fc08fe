import { composeArticle } from '@/utils/extraction/compose/compose-article';
import { selectBlocks } from './select-blocks';

/** What is composed of a body of which everything is kept but the blocks with these words. */
export function composed(markup: string, without: string[] = []): string {
  const { page, sequence, selection } = selectBlocks(markup, ({ text }) => !without.includes(text));
  return composeArticle(page, sequence, selection, 'https://x.example/').innerHTML;
}
