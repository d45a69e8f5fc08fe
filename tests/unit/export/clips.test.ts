import { describe, expect, it } from 'vitest';
import { creditsOf } from '@/utils/export/credits';
import { fileName } from '@/utils/export/file-name';
import { quote } from '@/utils/export/quotation';
import { summaryToClip } from '@/utils/export/summary-clip';
import { articleToHtml, articleToPage } from '@/utils/export/to-html';
import { articleOf, bodyOf } from './sample-article';

const CREDITS = creditsOf(articleOf('<p>x</p>'), '14 Nov 2026');

describe('quote', () => {
  it('gives the passage with author, title, outlet, date, address and day of access', () => {
    const { plain, html } = quote('One.\nTwo <3.', CREDITS, { accessed: 'accessed 20 Nov 2026' });
    expect(plain).toBe(
      '“One.\nTwo <3.”\n— Anika Rahman, Night ferries return, The Delta Ledger, 14 Nov 2026, accessed 20 Nov 2026\n' +
        'https://ledger.example/river/ferries\n',
    );
    expect(html).toContain('<p>Two &lt;3.</p>');
    expect(html).toContain(
      '<cite><a href="https://ledger.example/river/ferries">Night ferries return</a></cite>',
    );
  });

  it.each([
    ['de-AT', '„x“'],
    ['fr', '« x »'],
    ['zh-Hant', '「x」'],
    [undefined, '“x”'],
  ])('sets the quotation marks of %s', (lang, quoted) => {
    const { plain } = quote('x', CREDITS, { ...(lang && { lang }), accessed: '' });
    expect(plain.split('\n')[0]).toBe(quoted);
  });

  it('does not quote twice', () => {
    expect(quote('“x,” she said.', CREDITS, { accessed: '' }).plain).toMatch(/^“x,” she said\.\n/);
  });
});

describe('summaryToClip', () => {
  it('gives sentences and facts as a table', () => {
    const { plain, html } = summaryToClip(
      { sentences: ['One.', 'Two.'], facts: { caption: 'Facts', rows: [['Fare', '1,460 taka']] } },
      CREDITS,
    );
    expect(plain).toContain('• One.\n• Two.\n\nFacts\n\nFare\t1,460 taka\n');
    expect(html).toContain('<li>One.</li>');
    expect(html).toContain('<caption>Facts</caption>');
    expect(html).toContain('<td>1,460 taka</td>');
  });
});

describe('articleToHtml', () => {
  it('is the body without our marks, under its credits', () => {
    const html = articleToHtml(bodyOf('<p>x</p>'), { credits: CREDITS, standfirst: undefined });
    expect(html).toContain('<h1>Night ferries return</h1>');
    expect(html).toContain('<p>x</p>');
    expect(html).not.toContain('data-block');
  });

  it('names an embedded film by its title', () => {
    const body = bodyOf('<figure><a href="https://video.example/1" title="The film"></a></figure>');
    expect(articleToHtml(body, undefined)).toContain('>The film</a>');
  });
});

describe('articleToPage', () => {
  it('is a page of its own in the language of the article', () => {
    const page = articleToPage(
      bodyOf('<p>x</p>'),
      { credits: CREDITS, standfirst: undefined },
      { lang: 'ar', dir: 'rtl' },
    );
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(page).toContain('<title>Night ferries return</title>');
  });
});

describe('fileName', () => {
  it.each([
    ['Who: "what" / where?', '2026-11-14T10:11', '2026-11-14 Who what where.md'],
    ['...', undefined, 'article.md'],
    ['রাতের ফেরি', undefined, 'রাতের ফেরি.md'],
  ])('names the file of %s', (title, day, name) => {
    expect(fileName(title, day, 'md')).toBe(name);
  });

  it('stays short enough for any file system', () => {
    const name = fileName('ফেরি '.repeat(100), '2026-11-14', 'html');
    expect(new TextEncoder().encode(name).length).toBeLessThan(200);
  });
});
