import { describe, expect, it } from 'vitest';
import { readBody } from '../../support/read-body';

const SENTENCE =
  'The harbour board met to settle who pays for the new pier, and found that nobody had asked the ferry company, whose boats have landed there since the spring of 1974.';
const paragraph = (day: string): string =>
  `<p>${SENTENCE.replace('The harbour board met', `The harbour board met on ${day}`)}</p>`;

/** What is read of an article with this between its first and its last paragraphs. */
const readWith = (part: string): string =>
  readBody(
    `<main><h1>Who pays for the pier</h1>${['Monday', 'Tuesday', 'Wednesday'].map(paragraph).join('')}
    ${part}${['Thursday', 'Friday', 'Saturday'].map(paragraph).join('')}</main>`,
  ).join('\n');

const LEAD =
  'The board wants the boats to pay, the boats want the town to pay, and the town is silent.';

describe('names that clutter has', () => {
  it.each([
    ['paragraphs behind a paywall', `<p class="body paywall">${LEAD}</p>`],
    [
      'short ones among them',
      `<p class="paywall">“Nobody asked us,” the ferry company said.</p><p class="paywall">${LEAD}</p>`,
      '“Nobody asked us,” the ferry company said.',
    ],
    [
      'short ones with a picture between them',
      `<p class="paywall">“Nobody asked us,” the ferry company said.</p><figure><img src="/b.jpg"></figure><p class="paywall">${LEAD}</p>`,
      '“Nobody asked us,” the ferry company said.',
    ],
    [
      'a box of such paragraphs',
      `<div class="paywall"><p>${LEAD}</p><p>Last year, too, ${SENTENCE}</p><p>${LEAD.replace('boats', 'ferries')}</p><p>It met on Sunday, too.</p></div>`,
    ],
    ['their headings', `<h2 class="paywall">${LEAD}</h2><p class="paywall">${SENTENCE}</p>`],
    ['a teaser that leads nowhere', `<div class="teaser"><p>${LEAD}</p></div>`],
    ['a heading that a table of contents lists', `<h2 class="toc">${LEAD}</h2>`],
    [
      'words that open a note, at either end of a sentence',
      `<p><i><a class="popup" href="#">The board</a></i> wants the <a class="popup" href="#">boats to pay</a>.</p>`,
      'The board wants the boats to pay.',
    ],
    [
      'words within a sentence',
      `<p>The board wants the <a class="popup" href="#">boats</a> to pay, the <span class="ad">boats</span>, too, and that is all.</p>`,
      'The board wants the boats to pay, the boats, too, and that is all.',
    ],
  ])('do not take from the article %s', (_, part, text = LEAD) => {
    expect(readWith(part)).toContain(text);
  });

  it('take what stands between two sentences, or is meant for screen readers', () => {
    const text = 'The board wants the boats to pay. The town is silent, and the boats are gone.';
    const advert = text.replace('. The', '. <span class="ad">Buy a boat</span> The');
    const spoken = text.replace('boats are', 'boats <span class="sr-only">(a link)</span> are');
    expect(readWith(`<p>${advert}</p><p>${spoken}</p>`)).toBe(
      readWith(`<p>${text}</p><p>${text}</p>`),
    );
  });

  it('take a teaser that leads elsewhere', () => {
    expect(
      readWith(`<div class="teaser"><a href="/ferry">Night ferry</a><p>${LEAD}</p></div>`),
    ).not.toContain(LEAD);
  });

  it.each([
    '<a class="hidden" href="#below">Go on reading the story</a>',
    '<p class="asset share-tools">Share 97 Tweet Comment Email More</p>',
    '<p class="inline-share-tools">Share 97 Tweet Comment Email More</p>',
    `<div class="article-side-rail"><h2>In the harbour</h2><p>${LEAD}</p></div>`,
    `<div class="mod-author-bio"><ul><li>Has covered the harbour since 1992</li></ul></div>`,
  ])('do not keep what is hidden or stands beside the article: %s', (part) => {
    expect(readWith(part)).toEqual(readWith(''));
  });

  it.each([`<p class="hidden">${LEAD} ${SENTENCE}</p>`, `<p class="hidden md:block">${LEAD}</p>`])(
    'keep what is more than a label, or hidden on small screens alone: %s',
    (part) => {
      expect(readWith(part)).toContain(LEAD);
    },
  );

  it('do not keep the window of a tool that asks for consent, however long it is', () => {
    const purposes = ['Store', 'Measure', 'Select'].map(
      (purpose) =>
        `<li><h3>${purpose} and more</h3><p>${`${purpose} what you read. `.repeat(60)}</p></li>`,
    );
    const dialog = `<div id="onetrust-consent-sdk"><h2>Your privacy</h2><ul>${purposes.join('')}</ul></div>`;
    expect(readWith(dialog)).toEqual(readWith(''));
  });

  it('keep an article that stands within what is called such a window', () => {
    const article = `<article><h1>The pier</h1>${paragraph('Sunday')}</article>`;
    expect(readBody(`<div class="klaro">${article}</div>`).join('\n')).toContain('on Sunday');
  });

  it('do not keep the sheet of a month', () => {
    const days = Array.from(
      { length: 30 },
      (_, day) => `<td><a href="/${day + 1}">${day + 1}</a></td>`,
    );
    const rows = [0, 7, 14, 21, 28].map(
      (from) => `<tr>${days.slice(from, from + 7).join('')}</tr>`,
    );
    expect(readWith(`<table><tr><th>Mon</th><th>Tue</th></tr>${rows.join('')}</table>`)).toEqual(
      readWith(''),
    );
    expect(readWith(`<table>${rows.slice(0, 3).join('')}</table>`)).toContain('17');
  });

  it('do not keep what wikis set beside their headings and above their texts', () => {
    const heading = (edit: string) => `<h2>The pier${edit}</h2><p>${LEAD}</p>`;
    const edit = '<span class="mw-editsection">[<a href="/edit">edit</a>]</span>';
    const box = `<table class="ambox"><tr><td>This text needs more sources. ${SENTENCE}</td></tr></table>`;
    expect(readWith(box + heading(edit))).toEqual(readWith(heading('')));
  });

  it.each([
    '<div class="paywall"><h3>Subscribe to continue reading</h3><p>Get unlimited access to all our journalism for one euro a week, and cancel at any time.</p><p>Already a subscriber? <a href="/login">Sign in</a></p></div>',
    '<div class="paywall-offer"><p>You have read your last free article this month.</p><p><a href="/offer">Choose an offer</a></p></div>',
  ])('do not keep the notice of a paywall: %s', (notice) => {
    expect(readWith('')).toEqual(readWith(notice));
  });
});

describe('a list of tabs', () => {
  it('is the article’s where it folds its text', () => {
    const panel = `<h3><a role="tab" href="#who">Who pays?</a></h3><div id="who" role="tabpanel"><p>${LEAD}</p></div>`;
    expect(readWith(`<div role="tablist">${panel}</div>`)).toContain(LEAD);
  });

  it('is a menu where it holds tabs alone', () => {
    const tabs = ['Prices of the ferry', 'Hours of the ferry'].map(
      (tab) => `<b role="tab">${tab}</b>`,
    );
    expect(readWith(`<div role="tablist">${tabs.join('')}</div>`)).toEqual(readWith(''));
  });
});

describe('a box that asks for an address', () => {
  const PROMISE = 'The harbour at breakfast: tides, fog and quarrels, in your inbox at seven.';

  it.each([
    `<div><h3>${PROMISE}</h3><form><input type="email"><button>Join</button></form></div>`,
    `<section><p>${PROMISE}</p><div><input placeholder="Your e-mail"><button>Join</button></div></section>`,
  ])('is no part of the article: %s', (box) => {
    expect(readWith(box)).toBe(readWith(''));
  });

  it('does not take the text around it', () => {
    expect(
      readWith(`<div><p>${SENTENCE} ${LEAD}</p><p>${SENTENCE}</p><input type="email"></div>`),
    ).toContain(LEAD);
  });

  it('is none that asks for something else', () => {
    expect(readWith(`<div><p>${LEAD}</p><input type="checkbox"></div>`)).toContain(LEAD);
  });
});

describe('a form', () => {
  const ask = (fields: string): string =>
    `<form><p>${LEAD}</p>${fields}<button>Send</button></form>`;

  it('is no part of the article when it asks for several things', () => {
    const answers = ['yes', 'no', 'later'].map((word) => `<input type="radio"> ${word}`);
    expect(readWith(ask(answers.join('')))).toBe(readWith(''));
    const report = '<input name="page"><input name="name"><textarea></textarea>';
    expect(readWith(ask(report))).toBe(readWith(''));
  });

  it('is one when it holds things to tick off, or the text itself', () => {
    const things = ['rope', 'lamp', 'tea'].map((word) => `<input type="checkbox"> ${word}`);
    expect(readWith(ask(things.join('')))).toContain(LEAD);
    const text = Array.from({ length: 8 }, () => `<p>${SENTENCE}</p>`).join('');
    expect(readWith(ask(`${text}<input><input><input>`))).toContain(LEAD);
  });
});

describe('a page in an element for those without scripts', () => {
  it('is read when the page never closes it', () => {
    const days = Array.from({ length: 20 }, (_, day) => paragraph(`day ${day}`));
    const page = `<noscript><div></noscript><main>${days.join('')}</main>`;
    expect(readBody(page)).toHaveLength(20);
  });
});
