import { attributeOf } from './element-access';

/** A `<meta>` element with a content. */
export type HeadMeta = { property: string; name: string; httpEquiv: string; content: string };

/** What the head of a page says, read once for all that ask for it. */
export type Head = {
  metas: HeadMeta[];
  /** The page's headline; `''` when the head does not tell it. */
  title: string;
};

/** Reads the head of a page. Does not change the document. */
export function readHead(document: Document): Head {
  const metas: HeadMeta[] = [];
  for (const element of document.getElementsByTagName('meta')) {
    const content = attributeOf(element, 'content');
    if (content === '') continue;
    metas.push({
      property: attributeOf(element, 'property'),
      name: attributeOf(element, 'name'),
      httpEquiv: attributeOf(element, 'http-equiv'),
      content,
    });
  }
  const stated = metas.find(
    ({ property, name }) => property === 'og:title' || name === 'twitter:title',
  );
  const title = stated?.content ?? document.getElementsByTagName('title')[0]?.textContent ?? '';
  return { metas, title };
}
