import { foldSpace } from '../../text/normalize';
import type { Article } from '../../model/article';

export type Metadata = Partial<Pick<Article, 'byline' | 'siteName' | 'lang' | 'dir' | 'title'>>;

/** What a page says of its article. Does not change the document. */
export function readMetadata(page: Document, url: string): Metadata {
  void url;
  const meta = (name: string) =>
    foldSpace(
      page
        .querySelector(`meta[property="${name}" i],meta[name="${name}" i]`)
        ?.getAttribute('content') ?? '',
    );
  const siteName = meta('og:site_name');
  const title = meta('og:title') || foldSpace(page.querySelector('title')?.textContent ?? '');
  const byline = meta('author');
  const lang = page.documentElement.getAttribute('lang') ?? '';
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(lang && { lang }),
  };
}
