import { markBlocks } from '@/utils/dom/blocks';
import { prepareBody } from '@/utils/export/prepare-body';
import type { Article } from '@/utils/model/article';
import type { SafeBody } from '@/utils/model/safe-html';

/** An article with this body, as an extraction would give it. */
export function articleOf(html: string, more: Partial<Article> = {}): Article {
  const root = document.implementation.createHTMLDocument('').createElement('div');
  root.innerHTML = html;
  const blocks = markBlocks(root);
  return {
    url: 'https://ledger.example/river/ferries?utm_source=mail',
    title: 'Night ferries return',
    byline: 'Anika Rahman',
    siteName: 'The Delta Ledger',
    lang: 'en',
    content: root.innerHTML,
    blocks,
    ...more,
  };
}

/** The body of an article with this content, ready to be shown or copied. */
export const bodyOf = (html: string): SafeBody => prepareBody(articleOf(html), window);
