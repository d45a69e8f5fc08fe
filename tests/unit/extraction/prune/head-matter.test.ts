import { describe, expect, it } from 'vitest';
import { readAround } from '../../../support/ferry-story';

const STANDFIRST =
  'From May on the last boat leaves the old harbour after midnight, and nobody has said yet who will pay for it.';

describe('between the headline and the text', () => {
  it.each([
    '3 February 2026',
    '03.02.2026, 22:04 Uhr',
    'Aug. 16, 2025',
    'Tue Feb 3 2026 - 07:33',
    '2026-02-03 10:29',
    'Last updated: 3 February 2026',
    'By Tomas Hale',
    'Written by',
    'Posted on:',
  ])('the line "%s" goes, with a standfirst and without', (line) => {
    expect(readAround({ before: `<p>${line}</p>` })).toEqual([]);
    expect(readAround({ before: `<p>${STANDFIRST}</p><p>${line}</p>` })).toEqual([STANDFIRST]);
  });

  it.each(['44,542', '2/3', '&', '……'])('the line "%s", without a letter, goes', (line) => {
    expect(readAround({ before: `<p>${line}</p>` })).toEqual([]);
    expect(readAround({ between: `<p>${line}</p>` })).toEqual([line]);
  });

  it.each([
    ['ru', 'Анна Соколова 20 января 2026, 09:12'],
    ['ar', 'ليلى الحداد | 20 يناير 2026 - 09:12'],
    ['hi', 'अनीता शर्मा 20 जनवरी 2026, 09:12 AM IST'],
    ['th', 'สมชาย ใจดี 20 ม.ค. 2569 09:12 น.'],
    ['bn', 'আনিকা রহমান প্রকাশ: ২০ জানুয়ারি ২০২৬, ০৯:১২'],
  ])('a name with the publish date goes in %s, too', (lang, line) => {
    expect(readAround({ lang, before: `<p>${line}</p>` })).toEqual([]);
    expect(readAround({ lang, before: `<p>${STANDFIRST}</p><p>${line}</p>` })).toEqual([
      STANDFIRST,
    ]);
  });

  it.each([
    'Tomas Hale',
    'Tomas Hale | The Amsel Courier',
    'Tomas Hale (@tomashale) 12 minutes ago',
    'Reported: 20 January 2026, 10:37 am | changed: 20 January 2026, 11:01 am',
    'Amsel Courier | 20 January 2026, 10:37 am • changed 20 January 2026, 11:01 am | By Tomas Hale (with Ana Ruiz and Lena Voss)',
  ])('the line "%s" goes of an article by Tomas Hale of 20 January 2026', (line) => {
    const data = {
      '@type': 'NewsArticle',
      author: { '@type': 'Person', name: 'Tomas Hale' },
      datePublished: '2026-01-20',
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readAround({ before: `${head}<p>${STANDFIRST}</p><p>${line}</p>` })).toEqual([
      STANDFIRST,
    ]);
    const sentence = 'Tomas Hale and the harbour master met on the pier.';
    expect(readAround({ before: `${head}<p>${sentence}</p>` })).toEqual([sentence]);
  });

  it('the headline goes where it stands again, however long it is', () => {
    const headline =
      'Night ferry between the old harbour and the northern bank will sail from May on, and nobody knows who pays for it';
    const head = `<meta property="og:title" content="${headline}">`;
    expect(readAround({ before: `${head}<h2>${headline}</h2>` })).toEqual([]);
  });

  it('the name stays in a list of facts about what the page is named after', () => {
    const facts = '<dl><dt>Name</dt><dd>Night ferry</dd><dt>Length</dt><dd>48 metres</dd></dl>';
    expect(readAround({ before: `<p>${STANDFIRST}</p>${facts}` })).toContain('Night ferry');
    expect(readAround({ before: facts })).toContain('Night ferry');
  });

  it('a paragraph stays that a credit begins', () => {
    const text =
      '〔記者王小明／台北報導〕夜間渡輪五月起航行，港務局今天下午宣布，民眾可以多一個選擇。';
    expect(readAround({ lang: 'zh-TW', before: `<p>${text}</p>` })).toEqual([text]);
  });

  it('a sentence stays that tells the day', () => {
    const sentence = 'On 20 January 2026 the pier was dark.';
    expect(readAround({ before: `<p>20 January 2026</p><p>${sentence}</p>` })).toEqual([sentence]);
  });

  it.each(['By Monday the queue was gone', 'By then the ferry had sailed.'])(
    'the sentence "%s" stays below a standfirst',
    (line) => {
      expect(readAround({ before: `<p>${STANDFIRST}</p><p>${line}</p>` })).toEqual([
        STANDFIRST,
        line,
      ]);
    },
  );

  it('a first sentence that begins with "By" stays', () => {
    const sentence = 'By the time the last lorry had turned, the pier was dark again.';
    expect(readAround({ before: `<p>${sentence}</p>` })).toEqual([sentence]);
  });

  it('a year that begins a chapter stays', () => {
    expect(readAround({ before: `<p>${STANDFIRST}</p><h2>2016</h2>` })).toEqual([
      STANDFIRST,
      '2016',
    ]);
  });
});
