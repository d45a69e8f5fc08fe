import { ARTICLE_TYPES, hasType, type JsonLdNode } from '../../dom/json-ld';
import { firstTag, type MetaTags } from '../../dom/meta-tags';
import { asLine } from '../../text/normalize';
import { addressWords } from './address-words';
import { findHeadline } from './headings';
import { withoutBlogName, withoutKicker, withoutSiteName } from './title-parts';

export type TitleContext = {
  tags: MetaTags;
  jsonLd: readonly JsonLdNode[];
  siteName: string | undefined;
  url: string;
};

/** A headline, and the element that shows it. */
export type Headline = { text: string | undefined; element: Element | undefined };

/**
 * The article's headline without the site's name: the heading that the page's own titles speak of, else those titles.
 * `undefined` when the page has none of them.
 */
export function readTitle(page: Document, context: TitleContext): Headline {
  const { tags, jsonLd, siteName, url } = context;
  const around = { siteName, url, address: addressWords(url) };
  const titles = [
    firstTag(tags, 'og:title'),
    withoutBlogName(asLine(page.querySelector('head > title, title')?.textContent ?? ''), siteName),
    firstTag(tags, 'twitter:title'),
    ...jsonLd
      .filter((node) => hasType(node, ARTICLE_TYPES))
      .map(({ headline }) => asText(headline)),
  ]
    .filter((title) => title !== undefined && title !== '')
    .map((title) => withoutSiteName(title!, around));
  const heading = findHeadline(page, titles, around);
  if (!heading) return { text: titles[0], element: undefined };
  const text = withoutKicker(withoutSiteName(heading.text, around), titles).replace(
    /\s[:|–—-]$/,
    '',
  );
  return { text, element: heading.element };
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? asLine(value) : undefined;
