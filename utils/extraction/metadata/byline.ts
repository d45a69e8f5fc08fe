import { ARTICLE_TYPES, hasType, isRecord, type JsonLdNode } from '../../dom/json-ld';
import type { MetaTags } from '../../dom/meta-tags';
import { nameInCredit } from './author-name';
import { isNameOfSite } from './site-name';
import { letters } from './words';

export type BylineContext = {
  tags: MetaTags;
  jsonLd: readonly JsonLdNode[];
  siteName: string | undefined;
  url: string;
};

/**
 * The authors' names, joined by ", ", without "By", dates or roles. What the page tells machines comes before what it
 * shows, people before the publication. `undefined` when the page names nobody.
 */
export function readByline(page: Document, context: BylineContext): string | undefined {
  const { siteName, url } = context;
  let publication: string | undefined;
  for (const source of [fromJsonLd, fromMeta, fromMarkup, fromClassNames]) {
    const names = distinct(source(page, context));
    const people = names.filter((name) => !isNameOfSite(name, siteName, url));
    if (people.length > 0) return people.join(', ');
    publication ??= names[0];
  }
  return publication;
}

type Source = (page: Document, context: BylineContext) => string[];

const fromJsonLd: Source = (_page, { jsonLd }) => {
  const byId = new Map(jsonLd.map((node) => [node['@id'], node]));
  for (const node of jsonLd) {
    if (!hasType(node, ARTICLE_TYPES)) continue;
    const names = [node.author ?? node.creator].flat().flatMap((author) => {
      const record = isRecord(author) ? author : { name: author };
      const name = record.name ?? byId.get(record['@id'])?.name;
      return [name].flat().filter((one) => typeof one === 'string');
    });
    const found = names.flatMap((name) => nameInCredit(name) ?? []);
    if (found.length > 0) return found;
  }
  return [];
};

const META_NAMES = [
  'author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'article:author',
];

const fromMeta: Source = (_page, { tags }) => {
  for (const name of META_NAMES) {
    const found = (tags.get(name) ?? []).flatMap((content) => nameInCredit(content) ?? []);
    if (found.length > 0) return found;
  }
  // Shares of WordPress posts: "Written by" as the label of the first datum.
  const label = tags.get('twitter:label1')?.[0] ?? '';
  const first = tags.get('twitter:data1')?.[0];
  return first !== undefined && !/min|\d/i.test(first) && !/time|zeit|temps|tiempo/i.test(label)
    ? [nameInCredit(first)].filter((name) => name !== undefined)
    : [];
};

const fromMarkup: Source = (page) => creditsIn(page, '[rel~="author"],[itemprop~="author"]');

const fromClassNames: Source = (page) => creditsIn(page, CREDIT_CLASSES);

/** As class selectors, which browsers find fast. */
const CREDIT_CLASSES =
  '.byline,.author-name,.author,.author__name,.authors,.post-author,.by-author,.article-author,.entry-author,' +
  '.c-byline,.writer,.autor,.auteur,.contributor,#byline,#author';

/** Credits outside comments and other stories; of nested ones the innermost, of equal ones one. */
function creditsIn(page: Document, selector: string): string[] {
  for (const element of page.querySelectorAll(selector)) {
    if (element.closest(ELSEWHERE)) continue;
    const inner = element.querySelector('[itemprop~="name"],[rel~="author"],a[href*="author"]');
    const name = nameInCredit((inner ?? element).textContent ?? '');
    if (name === undefined) continue;
    const beside = [...(element.parentElement?.querySelectorAll(selector) ?? [])]
      .filter((other) => other.tagName === element.tagName && other.className === element.className)
      .flatMap((other) => nameInCredit(other.textContent ?? '') ?? []);
    return beside.length > 1 && beside.includes(name) && beside.length <= MOST_AUTHORS
      ? beside
      : [name];
  }
  return [];
}

const MOST_AUTHORS = 12;
const ELSEWHERE =
  '[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="teaser" i],[class*="card" i] [class*="card" i],nav,footer,aside';

function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = letters(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
