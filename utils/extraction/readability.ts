import { Readability } from '@mozilla/readability';

/** What Readability found in a page. */
export type ReadabilityArticle = {
  /** The article's element, out of the document it came from. */
  body: Element;
  title?: string;
  byline?: string;
  excerpt?: string;
  siteName?: string;
  lang?: string;
  dir?: string;
};

/** Runs Readability. Mutates the document. `undefined` when it finds nothing. */
export function runReadability(document: Document): ReadabilityArticle | undefined {
  const found = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    keepClasses: true,
  }).parse();
  if (!found?.content) return undefined;
  return {
    body: found.content,
    ...(found.title && { title: found.title }),
    ...(found.byline && { byline: found.byline }),
    ...(found.excerpt && { excerpt: found.excerpt }),
    ...(found.siteName && { siteName: found.siteName }),
    ...(found.lang && { lang: found.lang }),
    ...(found.dir && { dir: found.dir }),
  };
}
