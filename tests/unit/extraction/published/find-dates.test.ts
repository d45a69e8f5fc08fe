import { describe, expect, it } from 'vitest';
import { listNodes } from '@/utils/dom/page-nodes';
import { findDates, type FoundDates } from '@/utils/extraction/published/find-dates';

const NOW = new Date('2026-03-01T12:00:00Z');
const STORY =
  '<p>The council met for three hours and decided nothing that it had not decided before.</p>';

function find(
  html: string,
  { url = 'https://news.example/story', lang = 'en', head = '' } = {},
): FoundDates {
  const page = new DOMParser().parseFromString(
    `<html lang="${lang}"><head><title>Council decides nothing</title>${head}</head><body>${html}</body></html>`,
    'text/html',
  );
  return findDates(page, { url, now: NOW, nodes: listNodes(page.body) });
}

/** The value found on a page with the headline and this below it. */
const below = (html: string, context?: Parameters<typeof find>[1]): string | undefined =>
  find(`<article><h1>Council decides nothing</h1>${html}${STORY}</article>`, context).published
    ?.value;

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const published = (content: string): string =>
  `<meta property="article:published_time" content="${content}">`;
const modified = (content: string): string =>
  `<meta property="article:modified_time" content="${content}">`;

describe('the day of publication', () => {
  it.each([
    [
      'a byline',
      '<div class="pub-time">Published: 31 Jan 2026, 10:11 am</div>',
      '2026-01-31T10:11',
    ],
    [
      'a time element',
      '<time datetime="2026-01-31T10:11:12+06:00">31 Jan</time>',
      '2026-01-31T10:11+06:00',
    ],
    ['one that is split', '<div><div>5</div><div>Jan</div><div>2020</div></div>', '2020-01-05'],
    [
      'one split inline',
      '<div><span>5</span><span>Jan</span><span>2020</span></div>',
      '2020-01-05',
    ],
    ['a label on its own line', '<dl><dt>Published</dt><dd>5 January 2020</dd></dl>', '2020-01-05'],
    [
      'a dateline',
      `<p>RAJSHAHI, Dec 20, 2025 (BSS) - ${'Farmers have sown more. '.repeat(20)}</p>`,
      '2025-12-20',
    ],
    [
      'the day that opens a short first paragraph',
      `${STORY.repeat(3)}<p>Feb. 23, 2015 -- ${'Farmers have sown more. '.repeat(8)}</p>`,
      '2015-02-23',
    ],
    [
      'a class of all trades',
      '<time class="entry-date published updated" datetime="2026-01-31">x</time>',
      '2026-01-31',
    ],
    [
      'the foot of the article',
      `${STORY}<div class="post-footer">Written on 5 January 2020</div>`,
      '2020-01-05',
    ],
  ])('is read from %s', (_, html, expected) => {
    expect(below(html)).toBe(expected);
  });

  it.each([
    ['https://news.example/2020/01/05/story', '2020-01-05'],
    ['https://news.example/2023/october/03/story', '2023-10-03'],
    ['https://news.example/2020/jan/05/story', '2020-01-05'],
    ['https://news.example/20200105-story', '2020-01-05'],
    ['https://news.example/2010/POLITICS/08/13/story/index.html', '2010-08-13'],
    ['https://news.example/2010/harbour/8/3/index.html', '2010-08-03'],
    ['https://news.example/2023/10/3-questions-to-the-council', undefined],
    ['https://news.example/2023/10/story', undefined],
    ['https://news.example/story-20209999', undefined],
  ])('is read from the address %s', (url, expected) => {
    expect(below('', { url })).toBe(expected);
  });

  it.each([
    [
      'an article',
      { '@type': 'NewsArticle', datePublished: '2026-01-31T10:11:00Z' },
      '2026-01-31T10:11Z',
    ],
    [
      'a zone without its zero',
      { '@type': 'NewsArticle', datePublished: '2026-01-31T03:42-500' },
      '2026-01-31T03:42-05:00',
    ],
    [
      'a graph',
      { '@graph': [{ '@type': ['Article', 'X'], datePublished: '2026-01-31' }] },
      '2026-01-31',
    ],
    [
      'midnight, which is no time',
      { '@type': 'Article', datePublished: '2026-01-31T00:00:00Z' },
      '2026-01-31',
    ],
    ['a trailing comma', '{"@type":"Article","datePublished":"2026-01-31",}', '2026-01-31'],
    ['CDATA', '//<![CDATA[\n{"@type":"Article","datePublished":"2026-01-31"}\n//]]>', '2026-01-31'],
    ['text that is no JSON', '{"@type":"Article" "datePublished":"2026-01-31"', '2026-01-31'],
    [
      'a teaser',
      {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'Article', datePublished: '2026-01-31' }],
      },
      undefined,
    ],
    [
      'a comment',
      { '@type': 'Thing', comment: { '@type': 'Comment', datePublished: '2026-01-31' } },
      undefined,
    ],
    ['a video', { '@type': 'VideoObject', uploadDate: '2026-01-31' }, undefined],
    ['a change', { '@type': 'Article', dateModified: '2026-01-31' }, undefined],
  ])('is read from JSON-LD of %s', (_, value, expected) => {
    expect(below('', { head: ld(value) })).toBe(expected);
  });

  it.each([
    ['the day of the visit', '<div class="today">Sunday, March 1, 2026</div>'],
    ['opening hours', '<div class="opening-hours">Open today, 1 March 2026</div>'],
    ['a validity', '<p>Valid through 5 January 2026</p>'],
    ['a last visit', '<p>Last active 5 January 2026</p>'],
    ['a review', '<p>Last reviewed: 5 January 2026</p>'],
    ['an event', '<p>DATE: 2025-12-12 - 2025-12-17</p>'],
    ['a copyright', '<footer>© 5 January 2026 Example</footer>'],
    ['the future', '<p>Published 5 January 2030</p>'],
    ['a day before the web', '<p>Published 5 January 1955</p>'],
    ['an update', '<p>Updated: 5 January 2026</p>'],
    ['a version', '<p>Version 1.2.20</p>'],
  ])('is not %s', (_, html) => {
    expect(below(html)).toBeUndefined();
  });

  it('is not that of the cards below', () => {
    const card = (day: number) =>
      `<li class="card"><a href="/${day}">Other story</a><span class="date">${day} January 2026</span></li>`;
    const cards = `<aside class="related"><ul>${[1, 2, 3, 4, 5].map(card).join('')}</ul></aside>`;
    expect(below(cards)).toBeUndefined();
    expect(below(`<span class="date">7 January 2026</span>${STORY}${cards}`)).toBe('2026-01-07');
  });

  it('is not that of a story beside it, whose box has a name of two words', () => {
    const story =
      '<div id="relatedNews"><ul><li><a href="/o">Other story</a><div class="timestamp">Jan 5, 2026</div></li></ul></div>';
    const own = `${STORY.repeat(6)}<p class="timestamp">Jan 31, 2026 5:09am EDT</p>`;
    const url = 'https://news.example/2026/01/31/story';
    expect(below(story + own, { url })).toBe('2026-01-31T05:09');
  });

  it('is that of a link called so', () => {
    const link = `<span class="published"><a href="/permalink">2020-01-05 13:44:00</a></span>`;
    expect(below(STORY.repeat(9) + link)).toBe('2020-01-05T13:44');
  });

  it('is the only one, though a class calls it that of a change', () => {
    const time = '<time class="meta-time updated" datetime="2026-01-31T10:11">Saturday</time>';
    expect(below(time)).toBe('2026-01-31T10:11');
    expect(below(`<p>Published 5 January 2026</p>${time}`)).toBe('2026-01-05');
    expect(below('<p class="updated">Updated: 5 January 2026</p>')).toBeUndefined();
  });

  it('is that of two strong claims which is earlier', () => {
    const head =
      published('2026-01-31') + ld({ '@type': 'NewsArticle', datePublished: '2026-01-05' });
    expect(below('', { head })).toBe('2026-01-05');
  });
});

describe('day and month that could be either way round', () => {
  it.each([
    ['en', 'https://news.example/a', '2023-03-10'],
    ['en-GB', 'https://news.example/a', '2023-10-03'],
    ['en-US', 'https://news.co.uk/a', '2023-10-03'],
    ['de', 'https://news.example/a', '2023-10-03'],
    ['en', 'https://news.example/2023/10/03/a', '2023-10-03'],
  ])('follow the page (%s, %s)', (lang, url, expected) => {
    expect(below('<div class="date">03/10/2023</div>', { lang, url })).toBe(expected);
  });

  it.each([
    ['06.05.13', 'https://news.example/2013/06/a', '2013-06-05'],
    ['06.05.13', 'https://news.example/2013/05/a', '2013-05-06'],
    ['06.05.13', 'https://news.example/a', '2013-05-06'],
    ['07.17.13', 'https://news.example/a', '2013-07-17'],
    ['03/10/2023', 'https://news.example/2023/10/a', '2023-10-03'],
  ])('follow the month of the address: %s, %s', (date, url, expected) => {
    expect(below(`<div class="date">${date}</div>`, { url })).toBe(expected);
  });

  it('have the day first between dots where the page has it first', () => {
    expect(below('<div class="date">07.17.13</div>', { lang: 'de' })).toBeUndefined();
  });

  it('follow a clear date elsewhere', () => {
    const head = '<meta name="date" content="2025-12-02">';
    expect(below('<div class="date">02-12-2025</div>', { head })).toBe('2025-12-02');
  });
});

describe('the page’s own clock', () => {
  it('is shown rather than the same moment in UTC', () => {
    const found = find(
      `<h1>Council decides nothing</h1><p class="date">Nov 8, 2023 9:11 PM</p>${STORY}`,
      { head: ld({ '@type': 'NewsArticle', datePublished: '2023-11-09T02:11:03Z' }) },
    );
    expect(found.published).toMatchObject({
      value: '2023-11-08T21:11',
      source: 'visible-text',
      confirmed: true,
    });
    expect(found.candidates.map(({ value }) => value)).toContain('2023-11-09T02:11Z');
  });

  it.each([
    ['fr', 'le 31 janvier 2026 à 10h11'],
    ['ru', '31 января 2026 г., 10:11'],
    ['bn', '৩১ জানুয়ারি ২০২৬, ১০:১১'],
  ])('is read in %s where the head has settled the day', (lang, text) => {
    const head =
      published('2026-01-31T09:11:00Z') +
      ld({ '@type': 'Article', datePublished: '2026-01-31T09:11:00Z' });
    expect(below(`<div class="date">${text}</div>`, { lang, head })).toBe('2026-01-31T10:11');
  });
});

describe('a date in the language of the text', () => {
  const TEXTS: [lang: string, date: string, text: string][] = [
    [
      'en-US',
      '৩১ জানুয়ারি ২০২৬',
      'মে মাস থেকে ফেরি রাতেও চলবে, বন্দরপ্রধান পরিষদকে জানিয়েছেন, যে পরিষদ শরতে সেতু বন্ধ হওয়ার পর থেকে তা চেয়ে আসছিল।',
    ],
    [
      'en',
      '31. Januar 2026',
      'Die Fähre fährt von Mai an auch in der Nacht, teilte der Hafenmeister dem Rat mit, der darum gebeten hatte, seit die Brücke im Herbst für Lastwagen gesperrt wurde.',
    ],
    [
      '',
      '31 января 2026',
      'С мая паром будет ходить и ночью, сказал капитан порта совету, который просил об этом с осени, когда мост закрыли для грузовиков, и другой дороги на остров не осталось.',
    ],
  ];

  it.each(TEXTS)('is read where the page says %j: %s', (lang, date, text) => {
    const found = find(`<h1>?</h1><p class="date">${date}</p>${`<p>${text}</p>`.repeat(3)}`, {
      lang,
    });
    expect(found.published?.value).toBe('2026-01-31');
  });
});

describe('the last change', () => {
  const withUpdate = (html: string, head: string) =>
    find(`<h1>Council decides nothing</h1>${html}${STORY}`, { head }).modified?.value;

  it('is what the page shows rather than what its metadata says', () => {
    expect(
      withUpdate('<p>Updated: Dec 4, 2025</p>', published('2025-12-01') + modified('2025-12-06')),
    ).toBe('2025-12-04');
  });

  it.each([
    ['a later day', '2025-12-06', '2025-12-06'],
    ['the same day', '2025-12-01T18:00:00Z', undefined],
    ['an earlier day', '2025-11-30', undefined],
  ])('in the metadata counts when it is %s', (_, value, expected) => {
    expect(withUpdate('', published('2025-12-01T10:00:00Z') + modified(value))).toBe(expected);
  });

  it('may be later the same day when the page says so', () => {
    const html = '<p>Published 1 Dec 2025, 10:00</p><p>Updated 1 Dec 2025, 12:40</p>';
    expect(withUpdate(html, '')).toBe('2025-12-01T12:40');
  });
});

describe('a relative time', () => {
  it.each([
    ['en', '3 hours ago', '2026-03-01T09:00Z'],
    ['en', 'an hour ago 1', '2026-03-01T11:00Z'],
    ['de', 'vor 3 Stunden', '2026-03-01T09:00Z'],
    ['fr', 'il y a 2 jours', '2026-02-27'],
    ['ru', '5 минут назад', '2026-03-01T11:55Z'],
    ['ja', '3 時間前', '2026-03-01T09:00Z'],
    ['en', '3h ago', '2026-03-01T09:00Z'],
    ['en', '5 mins ago', '2026-03-01T11:55Z'],
    ['sv', '3 timmar sedan', '2026-03-01T09:00Z'],
    ['el', 'πριν 3 ώρες', '2026-03-01T09:00Z'],
    ['sr', 'pre 3 sata', '2026-03-01T09:00Z'],
    ['ar', 'منذ 3 ساعات', '2026-03-01T09:00Z'],
    ['fa', '۳ ساعت قبل', '2026-03-01T09:00Z'],
    ['bn', '৩ ঘন্টা আগে', '2026-03-01T09:00Z'],
    ['zh', '3小時前', '2026-03-01T09:00Z'],
    ['zh-TW', '3 小時前', '2026-03-01T09:00Z'],
    ['th', '3 ชั่วโมงที่แล้ว', '2026-03-01T09:00Z'],
  ])('is counted back in %s: %s', (lang, text, expected) => {
    const found = find(`<h1>Council decides nothing</h1><p>${text}</p>${STORY}`, { lang });
    expect(found.published).toMatchObject({ value: expected, relativeTo: NOW.toISOString() });
  });

  it('is not believed on a page that was saved years ago', () => {
    expect(below('<p>3 hours ago</p><footer>© 2020 Example</footer>')).toBeUndefined();
  });
});

describe('confirmed', () => {
  it('is a day that two families of sources name', () => {
    const alone = find('', { head: published('2026-01-31') }).published;
    const both = find('', {
      head: published('2026-01-31') + ld({ '@type': 'Article', datePublished: '2026-01-31' }),
    }).published;
    expect([alone?.confirmed, both?.confirmed]).toEqual([undefined, true]);
  });
});
