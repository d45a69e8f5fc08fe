import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/utils/extraction/metadata/read-metadata';
import { nameInCredit } from '@/utils/extraction/metadata/author-name';

const URL = 'https://www.amselcourier.example/news/ferry';
const read = (head: string, body = '') =>
  readMetadata(new DOMParser().parseFromString(`<head>${head}</head>${body}`, 'text/html'), URL)
    .metadata;

describe('nameInCredit', () => {
  it.each([
    ['By Tomas Hale', 'Tomas Hale'],
    ['Written by: Tomas Hale', 'Tomas Hale'],
    ['Von Lena Voß', 'Lena Voß'],
    ['Por Ana Ruiz', 'Ana Ruiz'],
    ['Tomas Hale | 3 February 2026', 'Tomas Hale'],
    ['By Tomas Hale, Updated 3 Feb 2026', 'Tomas Hale'],
    ['作者：王小明', '王小明'],
    ['Tomas Hale, Senior Harbour Correspondent', 'Tomas Hale'],
    ['Tomas Hale and Lena Voss, harbour reporters', 'Tomas Hale and Lena Voss'],
    ['Tomas Hale, MD, PhD', 'Tomas Hale, MD, PhD'],
    ['This article was written by Tomas Hale', 'Tomas Hale'],
    ['Byron Smith', 'Byron Smith'],
    ['Posted on 3 February 2026 by Tomas Hale', 'Tomas Hale'],
    ['Staff Writer Tomas Hale', 'Tomas Hale'],
    ['Hafen-Redakteurin Lena Voß', 'Lena Voß'],
    ['By Tomas Hale for The Amsel Courier', 'Tomas Hale'],
    ['Tomas Hale, a reporter who covers the harbour', 'Tomas Hale'],
    ['Submitted by Tomas Hale', 'Tomas Hale'],
    ['Tomas Hale and Lena Voss , Special for AMSEL COURIER', 'Tomas Hale and Lena Voss'],
    ['Words: Tomas Hale', 'Tomas Hale'],
    ['Text von Lena Voß Fotos von Tomas Hale', 'Lena Voß'],
    ['Author(s): Tomas Hale', 'Tomas Hale'],
    ['Interview: Lena Voß', 'Lena Voß'],
    ['김하늘 기자', '김하늘'],
    ['박서준 선임기자 seo@courier.example', '박서준'],
    ['이도윤 특파원', '이도윤'],
    ['강물일보=박서준 기자', '박서준'],
    ['Piše: P. Kovač', 'P. Kovač'],
    ['Írta: Nagy Ágnes', 'Nagy Ágnes'],
    ['Kirjoittaja: Aino Laine', 'Aino Laine'],
    ['ผู้เขียน: สมชาย ใจดี', 'สมชาย ใจดี'],
    ['Tomas Hale, MD*', 'Tomas Hale, MD'],
    ['Tomas Hale in', 'Tomas Hale'],
    ['Von Lena Voß am', 'Lena Voß'],
    ['Han Sol In', 'Han Sol In'],
    ['By Lin Dao Am', 'Lin Dao Am'],
    ['Tomas Hale, Amsel University', 'Tomas Hale'],
    ['Tomas Hale, Ana Ruiz', 'Tomas Hale, Ana Ruiz'],
    ['Eine Analyse von Lena Voß', 'Lena Voß'],
    ['Par Anne Petit avec AFP', 'Anne Petit'],
    ['Article rédigé par Anne Petit', 'Anne Petit'],
    ['Texto: Ana Ruiz', 'Ana Ruiz'],
    ['dal nostro inviato Marco Bianchi', 'Marco Bianchi'],
    ['oprac. Jan Kowalski', 'Jan Kowalski'],
    ['Skrevet af Karen Berg', 'Karen Berg'],
    ['Scris de Ana Pop', 'Ana Pop'],
    ['Пише: Јован Јовић', 'Јован Јовић'],
    ['Avtor: Janez Novak', 'Janez Novak'],
    ['Анна Соколова, корреспондент', 'Анна Соколова'],
    ['Συντάκτης: Γιώργος Παπάς', 'Γιώργος Παπάς'],
    ['Muhabir: Ayşe Demir', 'Ayşe Demir'],
    ['كتبت - ليلى الحداد', 'ليلى الحداد'],
    ['تحرير: ليلى الحداد', 'ليلى الحداد'],
    ['تحریر: علی خان', 'علی خان'],
    ['எழுதியவர்: கண்ணன்', 'கண்ணன்'],
    ['Reporter: Budi Santoso', 'Budi Santoso'],
    ['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
    ['文/王小明', '王小明'],
    ['記者王小明／台北報導', '王小明'],
    ['取材・文：山田太郎', '山田太郎'],
    ['글 김하늘', '김하늘'],
    ['Autorius: Jonas Jonaitis', 'Jonas Jonaitis'],
  ])('reads "%s" as "%s"', (credit, name) => {
    expect(nameInCredit(credit)).toBe(name);
  });

  it.each([
    'admin',
    'By',
    'Written By',
    '',
    'page.head.author',
    'editor@courier.example',
    'https://courier.example/me',
    'social.example/amselcourier',
    'harbourmarkup version 2.1',
    'Amsel Medien Sp. z o.o.',
    '(أبوظبي - البيان)',
  ])('finds nobody in "%s"', (credit) => {
    expect(nameInCredit(credit)).toBeUndefined();
  });
});

describe('readMetadata', () => {
  it('takes the headline that the titles speak of, without the site', () => {
    const { title, siteName } = read(
      '<title>Night ferry wins approval | Amsel Courier</title><meta property="og:site_name" content="Amsel Courier">',
      '<h1>Amsel Courier</h1><h1>Night ferry wins approval</h1>',
    );
    expect({ title, siteName }).toEqual({
      title: 'Night ferry wins approval',
      siteName: 'Amsel Courier',
    });
  });

  it.each(['<h1><a href="/">Harbour Notes</a></h1>', '<a rel="home" href="/">Harbour Notes</a>'])(
    'reads the site from the masthead that leads home: %s',
    (masthead) => {
      expect(read('', masthead).siteName).toBe('Harbour Notes');
      expect(read('', masthead.replace(/href="[^"]*"/, 'href="/about"')).siteName).toBeUndefined();
    },
  );

  it.each([
    ['Night ferry wins approval - Amsel Courier', 'Amsel Courier'],
    ['Amsel Courier | Night ferry wins approval', 'Amsel Courier'],
    ['Night ferry wins approval - amselcourier.example', undefined],
    ['Night ferry wins approval - The harbour', undefined],
  ])('reads the site that the address bears from the title: %s', (title, site) => {
    expect(read(`<title>${title}</title>`).siteName).toBe(site);
  });

  it('takes the title of the article for no name of the site, and reads entities that are written twice', () => {
    const siteOf = (name: string, title = 'Night ferry') =>
      read(`<title>${title}</title><meta property="og:site_name" content="${name}">`).siteName;
    expect(siteOf('Night ferry')).toBeUndefined();
    expect(siteOf('Amsel Courier', 'Amsel Courier')).toBe('Amsel Courier');
    expect(siteOf('Tide &amp;amp; Time')).toBe('Tide & Time');
  });

  it('takes no address for the name of the site', () => {
    const tag = '<meta property="og:site_name" content="https://www.amselcourier.example">';
    expect(read(tag).siteName).toBeUndefined();
  });

  it('does not take the link home in a menu for a masthead', () => {
    const menu = '<ul><li><a rel="home" href="/">Home</a></li></ul>';
    expect(read('', menu).siteName).toBeUndefined();
  });

  it('joins several authors of JSON-LD and follows references', () => {
    const { byline } = read(
      `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"author":[{"@id":"#a"},{"name":"Lena Voss"}]},{"@type":"Person","@id":"#a","name":"Tomas Hale"}]}</script>`,
    );
    expect(byline).toBe('Tomas Hale, Lena Voss');
  });

  it('reads names as libraries write them', () => {
    const names = ['Hale, Tomas', 'Voss, Lena'].map(
      (name) => `<meta name="citation_author" content="${name}">`,
    );
    expect(read(names.join('')).byline).toBe('Tomas Hale, Lena Voss');
    const listed = '<meta name="citation_authors" content="Hale, Tomas; Voss, Lena; ">';
    expect(read(listed).byline).toBe('Tomas Hale, Lena Voss');
  });

  it('leaves out what a page does not say', () => {
    expect(read('')).toEqual({});
  });
});

/** The credit of a page with this between its headline and its text. */
const shown = (credit: string, head = '') =>
  read(
    `<title>Night ferry wins approval</title>${head}`,
    `<main><h1>Night ferry wins approval</h1>${credit}<p>${'The council voted for the ferry. '.repeat(20)}</p></main>`,
  ).byline;

describe('the credit that a page shows', () => {
  it.each([
    ['one line', '<p>By Tomas Hale</p>', 'Tomas Hale'],
    [
      'words apart from the name',
      '<span>Written by</span><a href="/x">Tomas Hale</a>',
      'Tomas Hale',
    ],
    ['a date behind it', '<div>By Tomas Hale<span>3 February 2026</span></div>', 'Tomas Hale'],
    [
      'topics behind it',
      '<p>By <a>Tomas Hale</a><span> | <a rel="category tag">Night Sailing</a></span></p>',
      'Tomas Hale',
    ],
    ['“about” before it', '<p class="author">关于<a rel="author">王小明</a></p>', '王小明'],
    ['a role behind it', '<p>Von <b>Lena Voß</b><i>Redakteurin</i></p>', 'Lena Voß'],
    [
      'several names',
      '<p>By <a>Tomas Hale</a>, <a>Ana Ruiz</a> and <a>Lena Voss</a></p>',
      'Tomas Hale, Ana Ruiz, Lena Voss',
    ],
    [
      'a date before "by"',
      '<p class="byline">Wednesday January 18, 2017 11:44 am PST by <a>Tomas Hale</a></p>',
      'Tomas Hale',
    ],
    [
      'the article’s own footer',
      '<footer class="meta">By <a>Tomas Hale</a></footer><p>By <a>Ana Ruiz</a></p>',
      'Tomas Hale',
    ],
    [
      'a topic in the same box',
      '<div class="author-info"><h6><a href="/t/boats">Boats</a></h6><a rel="author">Tomas Hale</a></div>',
      'Tomas Hale',
    ],
    ['a link to an editor', '<a href="/about/editors/tomas-hale/">Tomas Hale</a>', 'Tomas Hale'],
    ['a class', '<div class="Head_authorName__x1"><span>Tomas Hale</span></div>', 'Tomas Hale'],
    ['a link to the author', '<a href="/people/tomas-hale">Tomas Hale</a>', 'Tomas Hale'],
    ['a test id', '<div data-testid="byline-name"><span>Tomas Hale</span></div>', 'Tomas Hale'],
    ['a component', '<div data-component="byline-block">Tomas Hale</div>', 'Tomas Hale'],
    ['an account', '<p>by harbourfox</p>', 'harbourfox'],
    ['a team', '<p>By the Harbour Team</p>', 'the Harbour Team'],
    [
      'a date before it',
      '<p class="publish-date-author">Dec. 19, 2025 · Tomas Hale on behalf of <a>the harbour</a></p>',
      'Tomas Hale',
    ],
    [
      'a portrait of that name',
      '<a title="Tomas Hale"><img alt="Tomas Hale"><div>Tomas Hale</div></a>',
      'Tomas Hale',
    ],
    [
      'an avatar',
      '<p>Dec 26, 2025 • <img class="avatar"> Tomas Hale in <a>The harbour</a></p>',
      'Tomas Hale',
    ],
    ['the paper behind it', '<p>By Tomas Hale, Amsel Courier</p>', 'Tomas Hale'],
    [
      'its paragraph begun by the credit',
      '<p>〔記者王小明／台北報導〕夜間渡輪五月起航行。</p>',
      '王小明',
    ],
    ['the reporter behind the name', '<p>김하늘 기자</p>', '김하늘'],
    ['a script without case', '<p>作者：王小明</p>', '王小明'],
  ])('is read with %s', (_what, credit, name) => {
    expect(shown(credit)).toBe(name);
  });

  it.each([
    ['a number of people', '<p>By the thousands they came</p>'],
    ['a role', '<p class="byline">Staff writer</p>'],
    ['a role in capitals', '<p class="byline">Contributing Editor</p>'],
    ['a link of an author box', '<p class="author"><a>View all posts</a></p>'],
    ['a date', '<p class="byline">Sat, 20 Dec, 2025</p>'],
    ['an address', '<p class="byline">desk@courier.example</p>'],
    [
      'the author of a comment',
      '<ol class="comments"><li class="comment-author">Ana Ruiz</li></ol>',
    ],
    ['the author of a quote', '<div class="quote-author">Ana Ruiz</div>'],
    ['a plain name', '<p>Ana Ruiz</p>'],
    ['the legend of a drawing', '<p><img alt="Keel and rudder">Keel and rudder</p>'],
    [
      'the head of comments',
      '<div id="comments"><h3>One Comment</h3><img class="avatar"><p>Well said.</p></div>',
    ],
    [
      'a portrait of whom the headline names',
      '<div><img alt="Night ferry">Night ferry</div><div><img class="avatar">Night Ferry</div>',
    ],
    ['the head of a remark', '<div class="byline">Analysis</div>'],
    [
      'a topic below an office',
      '<div class="byline"><h6>Written by</h6><h5>For the Courier</h5><div><ul><li>Filed Under</li><li>Cascade County</li></ul></div></div>',
    ],
    [
      'what readers agree to',
      '<p><b>Note:</b> By commenting on this you agree to <a>them</a>.</p>',
    ],
    [
      'a team that the text links to',
      `<p>The prize of the boat race goes to the <a href="/team/otters">Amsel Otters</a>, ${'who rowed and rowed, '.repeat(5)}as they do each year.</p>`,
    ],
    ['the maker of an app', '', '<meta name="smartbanner:author" content="Ana Ruiz">'],
    ['a caption', '<div><img alt="Ana Ruiz."><p>Ana Ruiz.</p></div>'],
    ['a row of a table', '<table><tr><th>Written by</th><td><a>Ana Ruiz</a></td></tr></table>'],
    ['the mark of a station', '<p><img alt="AMSEL RADIO">AMSEL RADIO</p>'],
  ])('is not %s', (_what, credit, head?: string) => {
    expect(shown(credit, head)).toBeUndefined();
  });

  it('gives way to the full name that the page tells machines', () => {
    expect(shown('<p>By harbourfox</p>', '<meta name="author" content="Tomas Hale">')).toBe(
      'Tomas Hale',
    );
  });

  it('comes before another person of whom machines are told, when it is announced', () => {
    const machines = '<meta name="author" content="Ana Ruiz">';
    expect(shown('<p>By: Tomas Hale</p>', machines)).toBe('Tomas Hale');
    expect(shown('<p>By Tomas Hale, MS, RDN</p>', machines)).toBe('Tomas Hale, MS, RDN');
    expect(shown('<p class="author">Tomas Hale</p>', machines)).toBe('Ana Ruiz');
    expect(shown('<p>By harbourfox</p>', machines)).toBe('Ana Ruiz');
    expect(shown('<p>Published by Kestrel Harbour</p>', machines)).toBe('Ana Ruiz');
    expect(shown('<i>Recommended by</i> <b>Tomas Hale</b>', machines)).toBe('Ana Ruiz');
  });

  it('is not believed when it is a piece of the name that machines are told', () => {
    const machines = '<meta name="author" content="Tomas Halen">';
    expect(shown('<p>By <a>Tomas Hale<i>n</i></a></p>', machines)).toBe('Tomas Halen');
  });

  it('comes before an account or an office', () => {
    for (const office of ['thale', 'Courier Admin', 'Newsdesk', 'Team Harbour'])
      expect(shown('<p>By Tomas Hale</p>', `<meta name="author" content="${office}">`)).toBe(
        'Tomas Hale',
      );
  });

  it.each(['April Hale', 'June Hale', 'August Voss', 'Jan Voß'])(
    'may begin with the name of a month: %s',
    (name) => {
      expect(shown('<p>By the bay</p>', `<meta name="author" content="${name}">`)).toBe(name);
      expect(shown(`<p>By ${name}</p>`)).toBe(name);
    },
  );

  it('adds the people whom machines are not told of', () => {
    expect(
      shown('<p>By Tomas Hale and Ana Ruiz</p>', '<meta name="author" content="Tomas Hale">'),
    ).toContain('Ana Ruiz');
  });

  it('goes on through a list of names', () => {
    const item = (name: string) => `<li><a href="/p/${name}">${name}</a></li>`;
    const names = `<ul>${item('Tomas Hale')}${item('Lena Voss')}</ul>`;
    const text = '<p>The council voted.</p>';
    expect(read('', `<h1>Ferry</h1><h6>Author(s)</h6>${names}${text}`).byline).toBe(
      'Tomas Hale, Lena Voss',
    );
    const about = '<ul><li>By</li><li>Tomas Hale</li><li>Health &amp; Care</li></ul>';
    expect(read('', `<h1>Ferry</h1>${about}${text}`).byline).toBe('Tomas Hale');
  });

  it('may be any name where the page calls an element the name of the author', () => {
    const credit = '<h4 class="post-author-box__name">harbour lenny</h4>';
    expect(read('', `<h1>Ferry</h1>${credit}`).byline).toBe('harbour lenny');
    expect(read('', `<h1>Ferry</h1><div class="comment">${credit}</div>`).byline).toBeUndefined();
  });

  it('may stand behind the text when it is the only one', () => {
    const after = (lines: string) =>
      read('', `<div>The text of the page.\n${lines}\n</div>`).byline;
    expect(after('Posted by Tomas Hale')).toBe('Tomas Hale');
    expect(after('Autorin: Lena Voß, Leiterin der Hafenaufsicht an der Mündung')).toBe('Lena Voß');
    expect(after('By Tomas Hale\nBy Ana Ruiz')).toBeUndefined();
    expect(after('It ends here, with a last word.<br>\nWritten by Tomas Hale')).toBe('Tomas Hale');
    expect(after('<select><option>Von Krage Disease</option></select>')).toBeUndefined();
    expect(after('By Team Harbour\nBy Ana Ruiz')).toBe('Ana Ruiz');
  });

  it('may be a first name behind the text, beside a date', () => {
    const after = (line: string) => read('', `<p>The council voted.</p><i>${line}</i>`).byline;
    expect(after('Posted by Tomas at December 16, 2025 11:15 AM')).toBe('Tomas');
    expect(after('06.11.2023 13:30 von Tomas')).toBe('Tomas');
    expect(after('Posted by Tomas')).toBeUndefined();
  });

  it.each([
    '<h4>Author</h4><p>Tomas Hale</p>',
    '<h2>Article by</h2><div>Tomas Hale</div>',
    '<p><i>Text von Tomas Hale</i></p>',
  ])('may stand below a head that announces it: %s', (credit) => {
    const body = `<h1>Night ferry</h1><p>The council voted.</p><p>It took an hour.</p>${credit}`;
    expect(read('', body).byline).toBe('Tomas Hale');
  });

  it.each([
    '<p>It uses a library that was once <i>written by</i> <a href="/h">Tomas Hale</a>.</p>',
    '<ul class="sub-menu"><li class="menu-item">By Lead Ingredient</li></ul>',
    '<p>By rowing out they came nearer.</p><p>More.</p><a href="/profile/1">Tomas Hale</a>',
  ])('is not read from a sentence nor from a menu: %s', (text) => {
    const body = `<h1>Night ferry</h1><p>The council voted.</p><p>It took an hour.</p>${text}`;
    expect(read('', body).byline).toBeUndefined();
  });

  it('is not looked for in the footer, in captions and in comments', () => {
    for (const place of ['footer', 'figcaption', 'div class="comments"'])
      expect(
        read('', `<${place}>By Tomas Hale</${place.split(' ')[0]}><p>The council voted.</p>`)
          .byline,
      ).toBeUndefined();
  });

  it.each([
    ['The ferry sails at night from May, writes Tomas Hale', 'Tomas Hale'],
    ['The ferry sails at night from May, says TOMAS HALE.', 'TOMAS HALE'],
    ['The ferry sails at night from May, says Tomas Hale.', undefined],
  ])('may end the lines under the headline: %s', (line, name) => {
    expect(shown(`<p>${line}</p>`)).toBe(name);
  });

  it('leaves out the place where the authors work', () => {
    const credit = (name: string) => `<meta name="author" content="${name}">`;
    expect(read(credit('Tomas Hale') + credit('Amsel Harbour Network')).byline).toBe('Tomas Hale');
    expect(read(credit('Amsel Harbour Network')).byline).toBe('Amsel Harbour Network');
  });

  it('is the whole name of the site’s owner when only the first name is told', () => {
    const head = (name: string) =>
      `<meta name="author" content="Nora"><meta property="og:site_name" content="${name}">`;
    const bylineAt = (host: string, name: string) =>
      readMetadata(
        new DOMParser().parseFromString(`<head>${head(name)}</head>`, 'text/html'),
        `https://www.${host}.example/scones`,
      ).metadata.byline;
    expect(bylineAt('norafinch', 'Nora Finch Bakes')).toBe('Nora Finch');
    expect(bylineAt('norabakesbread', 'Nora Bakes Bread')).toBe('Nora');
    expect(bylineAt('norafinch', 'Finch Bakes')).toBe('Nora');
  });

  it('is a name alone where the page says elsewhere that this person writes', () => {
    const behind = (line: string) => shown('<p>Ana Ruiz</p>', `</head><aside>${line}</aside>`);
    expect(behind('More from Ana Ruiz')).toBe('Ana Ruiz');
    expect(behind('Ana Ruiz is a reporter for the harbour.')).toBe('Ana Ruiz');
    expect(behind('Ana Ruiz won the regatta.')).toBeUndefined();
  });

  it('survives elements whose properties are form fields', () => {
    const form =
      '<form class="author"><input name="closest"><input name="parentElement"><input name="getAttribute"><b>Ana Ruiz</b></form>';
    expect(() => shown(form)).not.toThrow();
  });
});
