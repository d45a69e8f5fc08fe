import { extractPage } from '../../support/extract-whole';
import { bodyText } from './body-text';
import { parsePage } from './parse';

/** The article's text of one page, a line each block; empty when there is none. */
export type RenderedPage = {
  /** From the page as the browser shows it. */
  rendered: string;
  /** From its markup alone. */
  parsed: string;
};

/** Reads the page that is shown, and its markup. */
export const readRendered = (html: string, url: string): RenderedPage => ({
  rendered: textOf(document, url),
  parsed: textOf(parsePage(html, url), url),
});

function textOf(page: Document, url: string): string {
  const result = extractPage(page, { url, now: new Date(), evenIfUnlikely: true });
  return result.ok ? bodyText(result.value.article.blocks) : '';
}
