import type { Article } from '../model/article';
import { withoutTracking } from './clean-address';

/** What a copy says of its source; the caller words the dates for the reader. */
export type Credits = {
  title: string;
  byline?: string;
  siteName?: string;
  /** Day of publication, in words. */
  published?: string;
  url: string;
};

/** The credits of an article. @param published its date in the reader's words. */
export function creditsOf(article: Article, published?: string): Credits {
  const { title, byline, siteName } = article;
  return {
    title,
    ...(byline && { byline }),
    ...(siteName && siteName !== byline && { siteName }),
    ...(published && { published }),
    url: withoutTracking(article.url),
  };
}

/** Author and date on one line; empty when neither is known. */
export const bylineOf = ({ byline, published }: Credits): string =>
  [byline, published].filter(Boolean).join(' · ');
