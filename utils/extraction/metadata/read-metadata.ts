import { readJsonLd } from '../../dom/json-ld';
import { readMetaTags } from '../../dom/meta-tags';
import type { Article } from '../../model/article';
import { readByline } from './byline';
import { readLanguage } from './language';
import { readSiteName } from './site-name';
import { readTitle } from './title';

export type Metadata = Partial<Pick<Article, 'title' | 'byline' | 'siteName' | 'lang'>>;

/** What a page says of its article. Does not change the document. @param url address of the page. */
export function readMetadata(page: Document, url: string): Metadata {
  const tags = readMetaTags(page);
  const jsonLd = readJsonLd(page);
  const siteName = readSiteName(tags, jsonLd);
  const context = { tags, jsonLd, siteName, url };
  const title = readTitle(page, context);
  const byline = readByline(page, context);
  const lang = readLanguage(page, tags);
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(siteName !== undefined && { siteName }),
    ...(lang !== undefined && { lang }),
  };
}
