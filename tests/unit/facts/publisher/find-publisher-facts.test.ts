import { describe, expect, it } from 'vitest';
import { listNodes } from '@/utils/dom/page-nodes';
import { findPublisherFacts } from '@/utils/facts/publisher/find-publisher-facts';

const CAPTION = 'The harbour bridge at a glance';
const HEADER = ['Question', 'Where it stands'];
const ROWS = [
  ['Opening', 'Planned for spring 2027'],
  ['Cost', '€48.5 million, a third above the first estimate'],
  ['Traffic', '21,000 vehicles a day'],
  ['Objections', 'Two suits before the court in Arnhem'],
];

const paragraph = (topic: string): string =>
  `<p>The council spent most of the evening on ${topic}, and the mayor said that nothing would be decided before the summer, when the engineers hand in their report on the state of the piers.</p>`;

/** A news page with a box between its paragraphs. */
function page(box: string, beside = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head><title>Harbour bridge delayed again</title></head><body>
      <header><nav><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li></ul></nav></header>
      <main><article><h1>Harbour bridge delayed again</h1>
      ${['the bridge', 'the price of steel', 'the ferry'].map(paragraph).join('')}
      ${box}
      ${['the bicycle lane', 'the lock keepers'].map(paragraph).join('')}
      </article></main>${beside}
      <footer><p>All rights reserved.</p></footer></body></html>`,
    'text/html',
  );
}

const find = (document: Document) => findPublisherFacts(document, listNodes(document.body));
const first = (box: string, beside?: string) => find(page(box, beside))[0];

const cells = (tag: string, row: string[]) =>
  row.map((text) => `<${tag}>${text}</${tag}>`).join('');
const line = (row: string[]) => `<tr>${cells('td', row)}</tr>`;
const BODY = ROWS.map(line).join('');
const HEAD = `<thead><tr>${cells('th', HEADER)}</tr></thead>`;

const sidebar = (title: string): string =>
  `<aside class="sidebar"><h3>${title}</h3><table>${HEAD}${BODY}</table></aside>`;

const SHAPES: Record<string, string> = {
  'a table under a heading': `<h3>${CAPTION}</h3><table>${HEAD}<tbody>${BODY}</tbody></table>`,
  'a table with a caption': `<table><caption>${CAPTION}</caption>${HEAD}${BODY}</table>`,
  'a table in an aside': `<aside class="factbox"><h4>${CAPTION}</h4><table>${HEAD}${BODY}</table></aside>`,
  'a table in a figure': `<figure><table>${HEAD}${BODY}</table><figcaption>${CAPTION}</figcaption></figure>`,
  'a table under a bold line': `<p><strong>${CAPTION}</strong></p><div class="scroll"><table>${HEAD}${BODY}</table></div>`,
  'a table with its title in the first row': `<table><tr><th colspan="2">${CAPTION}</th></tr><tr>${cells('th', HEADER)}</tr>${BODY}</table>`,
  'a table with a bold first row': `<h3>${CAPTION}</h3><table><tr>${cells(
    'td',
    HEADER.map((name) => `<b>${name}</b>`),
  )}</tr>${BODY}</table>`,
  'rows of divs': `<div class="box"><h3>${CAPTION}</h3><div class="row head">${cells('div', HEADER)}</div>${ROWS.map(
    (row) => `<div class="row">${cells('div', row)}</div>`,
  ).join('')}</div>`,
  'divs with a head and a body': `<h3>${CAPTION}</h3><div class="t"><div class="thead"><div>${cells('span', HEADER)}</div></div><div class="tbody">${ROWS.map(
    (row) => `<div>${cells('span', row)}</div>`,
  ).join('')}</div></div>`,
  'divs with table roles': `<h3>${CAPTION}</h3><div role="table"><div role="row">${HEADER.map(
    (name) => `<span role="columnheader">${name}</span>`,
  ).join('')}</div>${ROWS.map(
    (row) =>
      `<div role="row">${row.map((text) => `<span role="cell">${text}</span>`).join('')}</div>`,
  ).join('')}</div>`,
  'labels and values in turn': `<h3>${CAPTION}</h3><div>${HEADER.map((name) => `<div class="name">${name}</div>`).join('')}${ROWS.map(
    ([label, value]) => `<div class="k">${label}</div><div class="v">${value}</div>`,
  ).join('')}</div>`,
};

const UNHEADED: Record<string, string> = {
  'a definition list': `<h3>${CAPTION}</h3><dl>${ROWS.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
  'lines that open with a label': `<div><h3>${CAPTION}</h3>${ROWS.map(([label, value]) => `<p><strong>${label}:</strong> ${value}</p>`).join('')}</div>`,
  'list items that open with a label': `<h3>${CAPTION}</h3><ul>${ROWS.map(([label, value]) => `<li><b>${label}:</b> ${value}</li>`).join('')}</ul>`,
  'list items of two spans': `<h3>${CAPTION}</h3><ul>${ROWS.map((row) => `<li>${cells('span', row)}</li>`).join('')}</ul>`,
};

describe('findPublisherFacts', () => {
  it.each(Object.entries(SHAPES))('reads %s cell for cell', (_, box) => {
    expect(first(box)).toEqual({
      caption: CAPTION,
      header: HEADER,
      rows: ROWS.map((row) => ({ cells: row })),
      origin: 'publisher',
    });
  });

  it.each(Object.entries(UNHEADED))('reads %s cell for cell', (_, box) => {
    expect(first(box)).toEqual({
      caption: CAPTION,
      rows: ROWS.map((row) => ({ cells: row })),
      origin: 'publisher',
    });
  });

  it.each([
    ['en', 'Key points'],
    ['de', 'Das Wichtigste in Kürze'],
    ['fr', 'Ce qu’il faut retenir'],
    ['es', 'Lo que se sabe del caso'],
    ['bn', 'এক নজরে'],
    ['zh', '要点'],
    ['ar', 'أبرز النقاط'],
  ])('reads a list under a heading that announces facts (%s)', (_, heading) => {
    const points = [
      'The bridge opens in 2027.',
      'It costs €48.5 million.',
      'Two suits are pending.',
    ];
    const facts = first(`<h3>${heading}</h3><ul>${cells('li', points)}</ul>`);
    expect(facts?.caption).toBe(heading);
    expect(facts?.rows.map((row) => row.cells)).toEqual(points.map((point) => [point]));
  });

  it('prefers the announced table to another one', () => {
    const other =
      '<h3>Tide tables</h3><table><tr><th>Day</th><th>High</th></tr><tr><td>Mon</td><td>3.1 m</td></tr><tr><td>Tue</td><td>3.0 m</td></tr></table>';
    const found = find(page(other + SHAPES['a table under a heading']));
    expect(found.map((facts) => facts.caption)).toEqual([CAPTION, 'Tide tables']);
  });

  it('takes what tells the source of its figures for no caption', () => {
    const table = `<table>${HEAD}${BODY}</table>`;
    const figure = `<h3>${CAPTION}</h3><figure>${table}<figcaption>Source: City of Arnhem</figcaption></figure>`;
    expect(first(figure)?.caption).toBe(CAPTION);
  });

  it('repeats the text of a cell in every row it spans', () => {
    const facts = first(
      '<h3>Ferries</h3><table><tr><th>Bank</th><th>Ferry</th></tr><tr><td rowspan="2">North</td><td>Anna</td></tr><tr><td>Berta</td></tr><tr><td>South</td><td>Carl</td></tr></table>',
    );
    expect(facts?.rows.map((row) => row.cells)).toEqual([
      ['North', 'Anna'],
      ['North', 'Berta'],
      ['South', 'Carl'],
    ]);
  });

  it('leaves footnote marks out and keeps exponents', () => {
    const facts = first(
      '<h3>Key figures</h3><table><tr><td>Area<sup><a href="#n1">1</a></sup></td><td>340 m<sup>2</sup></td></tr><tr><td>Salt removed</td><td>10<sup>6</sup> kg[<a href="#n2">2</a>]</td></tr><tr><td>Visitors<sup>[a]</sup></td><td>1,204.50*</td></tr></table>',
    );
    expect(facts?.rows.map((row) => row.cells)).toEqual([
      ['Area', '340 m²'],
      ['Salt removed', '10⁶ kg'],
      ['Visitors', '1,204.50*'],
    ]);
  });

  it.each(
    Object.entries({
      'a layout table': `<table role="presentation"><tr><td>Left</td><td>Right</td></tr><tr><td>One</td><td>Two</td></tr></table>`,
      'a table of columns of text': `<table><tr><td>${paragraph('x').repeat(3)}</td><td>${paragraph('y').repeat(3)}</td></tr><tr><td>a</td><td>b</td></tr></table>`,
      'a calendar': `<h3>May</h3><table><tr>${cells('th', ['M', 'T', 'W', 'T', 'F', 'S', 'S'])}</tr>${[0, 7, 14, 21].map((week) => line([1, 2, 3, 4, 5, 6, 7].map((day) => String(week + day)))).join('')}</table>`,
      'a list of other stories': `<h3>Highlights</h3><ul><li><a href="/a">Ferry breaks down in mid-river</a></li><li><a href="/b">Lock keepers vote on a strike</a></li></ul>`,
      'a table of ways to other pages': `<table><tr><th colspan="2">Bridges</th></tr>${[
        'Those over the Amsel and its canals',
        'Those over the railway and its yards',
      ]
        .map(
          (label) =>
            `<tr><th>${label}</th><td>${[1, 2, 3, 4, 5, 6, 7].map((n) => `<a href="/${n}">The bridge of ward ${n}</a>`).join(' • ')}</td></tr>`,
        )
        .join('')}</table>`,
      'a related box': `<div class="related"><h3>At a glance</h3><table>${HEAD}${BODY}</table></div>`,
      'a table of contents': `<h3>Overview</h3><ul><li><a href="#one">One</a> the first part of it</li><li><a href="#two">Two</a> the second part of it</li></ul>`,
      'the data of the article itself': `<dl><dt>Date</dt><dd>1 May</dd><dt>Author</dt><dd>Ann Moor</dd><dt>Tags</dt><dd>bridge, river</dd></dl>`,
      'how to reach its author': `<dl><dt>e-mail:</dt><dd>moor</dd><dt>Work Phone:</dt><dd>0555 1234</dd><dt>Desk</dt><dd>Harbour</dd></dl>`,
      'a form': `<form><table><tr><th>Name</th><td>You</td></tr><tr><th>Mail</th><td>Yours</td></tr></table></form>`,
      'rows of cards': `<div>${[1, 2, 3].map((n) => `<div><h4>Story ${n}</h4><p>Something else happened too</p></div>`).join('')}</div>`,
      'specifications of every item of a list': [1, 2, 3]
        .map(
          (n) =>
            `<h3>Lamp ${n}</h3><table><tr><th>Weight</th><td>${n} kg</td></tr><tr><th>Height</th><td>${n} m</td></tr></table>`,
        )
        .join(''),
    }),
  )('shows nothing of %s', (_, box) => {
    expect(find(page(box))).toEqual([]);
  });

  it('takes a box beside the article only when it is announced', () => {
    expect(first('', sidebar('Prices'))).toBeUndefined();
    expect(first('', sidebar(CAPTION))?.caption).toBe(CAPTION);
  });

  it('does not change the document', () => {
    const document = page(SHAPES['a table under a heading']!);
    const before = document.documentElement.outerHTML;
    find(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stands hostile pages', () => {
    const deep = '<div>'.repeat(1000) + '<table><tr><td>x</td></tr></table>';
    const spans = '<table><tr><td rowspan="65000" colspan="1000">x</td></tr></table>'.repeat(50);
    const many = `<div>${'<i></i>'.repeat(20_000)}</div>`;
    const clobbered = '<form><input name="parentElement"><dl><dt>a</dt><dd>b</dd></dl></form>';
    for (const box of [deep, spans, many, clobbered]) expect(first(box)).toBeUndefined();
  });
});
