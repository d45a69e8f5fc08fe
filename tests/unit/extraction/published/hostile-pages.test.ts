import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNodes } from '@/utils/dom/page-nodes';
import { findDates } from '@/utils/extraction/published/find-dates';

const NOW = new Date('2026-03-01T12:00:00Z');
const find = (page: Document) =>
  findDates(page, { url: 'https://news.example/story', now: NOW, nodes: listNodes(page.body) });
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Pieces that pages write dates, labels and markup with. */
const PIECES = [
  ...'5 31 2020 2026 99 1399 ٣١ 年 月 日 Jan May janvier . / - , : T Z am h +06:00 ago Updated Published © 令和'.split(
    ' ',
  ),
  '<p>',
  '</p>',
  '<time datetime="2030-01-01">',
  '<div class="date">',
  '<h1>Story</h1>',
  '<br>',
  ' ',
  '\u200f',
  '\ud800',
];
const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));

describe('findDates on any page', () => {
  it('never names a day that is still to come, nor one that does not exist', () => {
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('en', 'de', 'fa', 'th', 'ja', 'xx-invalid', ''),
        (html, lang) => {
          const found = find(parse(`<html lang="${lang}"><body>${html}</body></html>`));
          for (const date of [found.published, found.modified]) {
            if (!date) continue;
            const day = Date.parse(date.value.slice(0, 10));
            expect(day).toBeLessThanOrEqual(Date.parse('2026-03-02'));
            expect(new Date(day).toISOString()).toContain(date.value.slice(0, 10));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not change the page', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const page = parse(html);
        const before = page.documentElement.outerHTML;
        find(page);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it('says the same in every time zone of the reader', () => {
    const page = parse(
      '<h1>Story</h1><p>Published 31 Jan 2026, 23:30</p><meta property="article:modified_time" content="2026-02-02T00:10:00+06:00">',
    );
    const zone = process.env.TZ;
    const values = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'].map(
      (name) => {
        process.env.TZ = name;
        return JSON.stringify(find(page));
      },
    );
    process.env.TZ = zone;
    expect(new Set(values).size).toBe(1);
    expect(values[0]).toContain('2026-01-31T23:30');
  });

  it('survives deep nests, long lists and form fields that hide properties', () => {
    const nest = `${'<div>'.repeat(2000)}5 Jan 2020${'</div>'.repeat(2000)}`;
    const list = '<li>5 Jan 2020</li>'.repeat(5_000);
    const form =
      '<form><input name="getAttribute"><input name="tagName"><input name="parentNode"><input name="nodeType">' +
      '<p class="date">Published 5 Jan 2020</p></form>';
    for (const html of [nest, list, form, '', '<frameset></frameset>'])
      expect(() => find(parse(html))).not.toThrow();
  });

  it('survives JSON-LD of any shape', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const script = `<script type="application/ld+json">{"@graph":${json.replaceAll('<', '')},"datePublished":${json.replaceAll('<', '')}}</script>`;
        expect(() => find(parse(script))).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
