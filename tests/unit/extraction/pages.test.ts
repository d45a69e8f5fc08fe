import { describe, expect, it } from 'vitest';
import { inlineText } from '@/utils/dom/inline-text';
import type { Extraction } from '@/utils/model/extraction';
import { extractPage } from '../../support/extract-whole';
import { type PageFixture, pageFixtures } from '../../support/page-fixtures';

const NOW = new Date('2026-02-04T12:00:00Z');
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const extract = ({ html, expected }: PageFixture) =>
  extractPage(parse(html), { url: expected.url, now: NOW });

function extraction(page: PageFixture): Extraction {
  const result = extract(page);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const pages = pageFixtures();
const articles = pages.filter(({ expected }) => !expected.failure);

describe.each(articles)('page $slug', (page) => {
  const { expected } = page;
  const { article, report } = extraction(page);
  const body = article.blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ text }) => text)
    .join('\n');

  it('keeps the article, in order', () => {
    const missing = (expected.kept ?? []).filter((text) => !body.includes(text));
    expect(missing).toEqual([]);
    const places = (expected.kept ?? []).map((text) => body.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps nothing else', () => {
    expect((expected.absent ?? []).filter((text) => body.includes(text))).toEqual([]);
  });

  it('keeps tables, captions, code and images as such', () => {
    const texts = (kind: string) =>
      article.blocks.filter((block) => block.kind === kind).map(({ text }) => text);
    expect(texts('cell')).toEqual(expected.cells ?? texts('cell'));
    expect(texts('caption')).toEqual(expected.captions ?? texts('caption'));
    expect(texts('code')).toEqual(expected.code ?? texts('code'));
    const sources = [...parse(article.content).images].map((image) => image.getAttribute('src'));
    expect(sources).toEqual(expected.images ?? sources);
  });

  it('reads title and credits', () => {
    const { title, byline, siteName, lang } = article;
    const {
      title: t = title,
      byline: b = byline,
      siteName: s = siteName,
      lang: l = lang,
    } = expected;
    expect({ title, byline, siteName, lang }).toEqual({
      title: t,
      byline: b,
      siteName: s,
      lang: l,
    });
  });

  it('reports what it removed', () => {
    for (const [kind, count] of Object.entries(expected.removed ?? {})) {
      const removed = report.removals.filter((removal) => removal.kind === kind);
      expect(removed.reduce((sum, removal) => sum + removal.count, 0)).toBe(count);
    }
    for (const { text, html, before } of report.removals) {
      expect(text).not.toBe('');
      expect(html).not.toBe('');
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(article.blocks.length);
    }
  });

  it('ties every block to its element', () => {
    const content = parse(article.content);
    article.blocks.forEach((block, index) => {
      const element = content.querySelector(`[data-block="${index}"]`)!;
      const text = element.tagName === 'PRE' ? element.textContent : inlineText(element.childNodes);
      expect(text).toBe(block.text);
    });
    expect(content.querySelectorAll('[data-block]')).toHaveLength(article.blocks.length);
  });

  it('leaves the page as it was', () => {
    const live = parse(page.html);
    const before = live.documentElement.outerHTML;
    extractPage(live, { url: expected.url, now: NOW });
    expect(live.documentElement.outerHTML).toBe(before);
  });
});

describe.each(pages.filter(({ expected }) => expected.failure))('page $slug', (page) => {
  it('is answered with the reason why there is no article', () => {
    const result = extract(page);
    expect(result).toMatchObject({ ok: false, error: page.expected.failure! });
  });
});

it('shows what there is of an unlikely page when asked to', () => {
  const page = pages.find(({ slug }) => slug === 'not-found')!;
  const result = extractPage(parse(page.html), {
    url: page.expected.url,
    now: NOW,
    evenIfUnlikely: true,
  });
  expect(result.ok).toBe(true);
});
