import type { Article } from '../../model/article';
import { withoutTracking } from '../clean-address';

/** The article's properties as YAML between two lines of dashes, as note programs read them. Absent ones are left out. */
export function frontMatter(article: Article): string {
  const properties = {
    title: article.title,
    author: article.byline,
    site: article.siteName,
    published: article.published?.value,
    updated: article.modified?.value,
    url: withoutTracking(article.url),
  };
  const lines = Object.entries(properties)
    .filter(([, value]) => value)
    // A JSON string is a YAML string, with every character that means something to YAML out of the way.
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}
