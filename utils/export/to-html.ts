import type { Article } from '../model/article';
import type { SafeHtml } from '../model/safe-html';
import { escapeHtml } from './escape-html';
import type { Credits } from './to-text';

/**
 * The article as rich text: title, credits, body.
 *
 * @param body the article's content, sanitised.
 */
export function articleToHtml(article: Article, body: SafeHtml, credits: Credits): SafeHtml {
  const byline = [credits.byline, credits.published].filter(Boolean).join(' · ');
  const url = escapeHtml(credits.url);
  const parts = [
    `<h1>${escapeHtml(article.title)}</h1>`,
    byline && `<p>${escapeHtml(byline)}</p>`,
    `<p><a href="${url}">${url}</a></p>`,
    article.standfirst && `<p><em>${escapeHtml(article.standfirst)}</em></p>`,
    body.replaceAll(/ data-block="\d+"/g, ''),
  ];
  return parts.filter(Boolean).join('\n') as SafeHtml;
}
