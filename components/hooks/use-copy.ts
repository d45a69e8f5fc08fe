import { useCallback, useEffect } from 'preact/hooks';
import { writeClipping } from '@/utils/browser/clipboard';
import { countMessage, message, uiLocale } from '@/utils/browser/i18n';
import type { Article } from '@/utils/model/article';
import { formatDate } from '@/utils/text/format-date';
import { countWords } from '@/utils/text/reading-time';

/** The code that turns an article into text and rich text, loaded when there is an article to copy. */
const loadExports = () =>
  Promise.all([
    import('@/utils/export/sanitize'),
    import('@/utils/export/to-html'),
    import('@/utils/export/to-text'),
  ]);

/**
 * Copies the whole article as rich and plain text.
 *
 * @param report told in the reader's words what was copied, or why it was not.
 */
export function useCopy(article: Article, report: (text: string) => void): () => void {
  useEffect(() => void loadExports(), []);
  return useCallback(() => void copyArticle(article).then(report), [article, report]);
}

async function copyArticle(article: Article): Promise<string> {
  const [{ sanitizeArticle }, { articleToHtml }, { articleToText }] = await loadExports();
  const credits = {
    url: article.url,
    ...(article.byline && { byline: article.byline }),
    ...(article.published && { published: formatDate(article.published, uiLocale()) }),
  };
  const plain = articleToText(article, credits);
  const html = articleToHtml(article, sanitizeArticle(article.content, window), credits);
  return (await writeClipping({ plain, html }))
    ? countMessage('copied', countWords(plain))
    : message('copyFailed');
}
