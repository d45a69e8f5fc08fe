import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../support/extract-whole';

const NOTICE =
  '<p>The story may have moved to another place, or it was never here, and the harbour office knows no more of it than you do.</p>';

/** What is said of a page with this title and little text. */
const answerTo = (title: string): unknown => {
  const page = new DOMParser().parseFromString(
    `<head><title>${title}</title></head><body><main><h1>${title}</h1>${NOTICE}</main></body>`,
    'text/html',
  );
  const result = extractPage(page, { url: 'https://courier.example/news/x', now: new Date() });
  return result.ok ? 'an article' : result.error;
};

describe('a page that the site did not find', () => {
  it.each([
    '404',
    '404 - Amsel Courier',
    '404 Not Found',
    'Error 404',
    'Page not found | Amsel Courier',
    'Not found',
    'Fehler 404: Seite nicht gefunden',
  ])('is told by its title: %s', (title) => {
    expect(answerTo(title)).toEqual({ kind: 'not-an-article', reason: 'error-page' });
  });

  it.each([
    'The 404 at a hundred: a night with the ferry podcast',
    '404 ferries sailed last year',
    'Lost boat not found after a week of search',
  ])('is not any with such words in its title: %s', (title) => {
    expect(answerTo(title)).toBe('an article');
  });
});
