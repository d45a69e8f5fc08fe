import { asLine } from '../text/normalize';

/** Contents of a page's `<meta>` elements by `property`, `name` or `itemprop`, lower-cased; never empty. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads a page's `<meta>` elements. Does not change the document. */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    // Some write their entities twice.
    const content = asLine(element.getAttribute('content') ?? '').replaceAll('&amp;', '&');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop'])
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const contents = tags.get(name);
        if (contents) contents.push(content);
        else tags.set(name, [content]);
      }
  }
  return tags;
}

/** The first content of the first of these names that a page has. */
export function firstTag(tags: MetaTags, ...names: string[]): string | undefined {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return undefined;
}
