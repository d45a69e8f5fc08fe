import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sanitizeArticle } from '@/utils/export/sanitize';
import { findKeyFacts } from '@/utils/facts/find-key-facts';
import { summarize } from '@/utils/summary/summarize';
import { breachesOfHtml } from '../../hostile/breaches-of-html';
import { extractPage } from '../../support/extract-whole';

vi.setConfig({ testTimeout: 60_000 });

const TAGS =
  'div p span a b em h1 h2 h3 ul ol li table tr td th caption dl dt dd blockquote figure figcaption img br hr pre code ' +
  'article section aside nav footer header main form input button select textarea iframe svg math template noscript ' +
  'script style time ruby rt q details summary';
const ATTRIBUTES =
  'class id href src name title datetime itemprop rel role hidden style lang dir colspan rowspan aria-hidden srcset data-src';

/** Words of news, of clutter, of dates and of nothing, so that every part of the extraction has something to do. */
const words = fc.oneof(
  fc.constantFrom(
    'The harbour office opened a second berth on Tuesday morning, and 14 boats used it before noon, the pilots said.',
    'Published 14 November 2026',
    'Read more: the bridge',
    'By Anika Rahman',
    'জাহাজঘাটে দ্বিতীয় ঘাট খোলা হয়েছে।',
    '港口办公室周二早上开放了第二个泊位。',
    'tagName',
    '-1',
    '2026-02-31T25:61',
    'javascript:x',
    'related share comments newsletter',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

type Tree = { tag: string; attributes: [string, string][]; children: (Tree | string)[] };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS.split(' ')),
    attributes: fc.array(fc.tuple(fc.constantFrom(...ATTRIBUTES.split(' ')), words), {
      maxLength: 3,
    }),
    children: fc.array(fc.oneof({ depthSize: 'medium' }, words, tie('tree')), { maxLength: 6 }),
  }),
}));

/** JSON-LD that claims to be of an article and may hold anything. */
const jsonLd = fc.oneof(
  fc.json(),
  fc
    .dictionary(
      fc.constantFrom(
        ...'headline author datePublished dateModified name url @id @graph publisher articleBody __proto__'.split(
          ' ',
        ),
      ),
      fc.jsonValue(),
    )
    .map((said) => JSON.stringify({ ...said, '@type': 'NewsArticle' })),
  fc.string(),
);

function build(page: Document, { tag, attributes, children }: Tree): Element {
  const element = page.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const child of children)
    element.append(typeof child === 'string' ? child : build(page, child));
  return element;
}

function pageOf(trees: Tree[], data: string): Document {
  const page = document.implementation.createHTMLDocument('Berth');
  page.body.append(...trees.map((one) => build(page, one)));
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = data;
  page.head.append(script);
  return page;
}

const PARSER = new DOMParser();
const pages = fc.tuple(fc.array(tree, { maxLength: 8 }), jsonLd);
const context = {
  url: 'https://x.example/2026/11/14/berth',
  now: new Date('2026-11-20T00:00:00Z'),
};

describe('a random page', () => {
  it('is answered, with an article that holds what it says of itself', () => {
    fc.assert(
      fc.property(pages, ([trees, data]) => {
        const result = extractPage(pageOf(trees, data), { ...context, evenIfUnlikely: true });
        // All of it crosses from the page to the popup.
        expect(structuredClone(result)).toEqual(result);
        if (!result.ok) return;
        const { article, publisherFacts } = result.value;
        const body = PARSER.parseFromString(
          sanitizeArticle(article.content, window),
          'text/html',
        ).body;
        expect(breachesOfHtml(body.innerHTML, PARSER)).toEqual([]);
        for (const { source, text } of summarize(article, { length: 'long' })?.sentences ?? [])
          expect(article.blocks[source.block]?.text.slice(source.start, source.end)).toBe(text);
        for (const { cells } of findKeyFacts(article, publisherFacts)?.rows ?? [])
          expect(cells.some((cell) => cell !== '')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is not changed by being read', () => {
    fc.assert(
      fc.property(pages, ([trees, data]) => {
        const page = pageOf(trees, data);
        const before = page.documentElement.outerHTML;
        extractPage(page, context);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
