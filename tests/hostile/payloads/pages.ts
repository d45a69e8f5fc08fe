import { ALL_VECTORS, arm, MISLEADING_TEXTS, PAGE_WIDE_VECTORS } from './vectors.ts';

/** A page of news that carries payloads. */
export type PayloadPage = {
  name: string;
  html: string;
  /** Number of payloads in it. */
  payloads: number;
  /** Characters of the page that a reader must see, so that it is known to have been read. */
  shows: string;
};

const PROSE = [
  'The harbour office opened a second berth on Tuesday morning, and 14 boats used it before noon, the pilots said.',
  'Work on the berth began in March and cost 3.2 million crowns, which the town paid out of the fees of the market.',
  'Fishermen had asked for it since the storm of 2019, when nine boats were lost because there was no room to turn.',
  'The council will decide in spring whether the old quay is taken down or kept for the museum ships of the coast.',
];

/** Payloads that one page holds in each of the places that hold a single text, such as its title. */
const PER_HEADER = 32;

/**
 * The payloads placed wherever a page's words reach the extension.
 *
 * @param leak address below which requests are recorded; @param picture address of a picture that may be loaded.
 */
export function payloadPages(leak: string, picture: string): PayloadPage[] {
  const texts = [...ALL_VECTORS, ...PAGE_WIDE_VECTORS, ...MISLEADING_TEXTS];
  const armed = (vectors: string[], place: string): string[] =>
    vectors.map((vector, index) => arm(vector, `${place}-${index}`, leak));
  const photo = `<img src="${picture}" alt="x" width="600" height="400">`;

  const pages = [
    inBody(
      'markup in paragraphs',
      armed(ALL_VECTORS, 'p'),
      (payload, berth) => `<p>${berth} ${PROSE[1]} ${payload} ${PROSE[2]}</p>`,
    ),
    inBody(
      'markup between paragraphs',
      armed(ALL_VECTORS, 'b'),
      (payload, berth) => `${payload}<p>${berth} ${PROSE[3]}</p>`,
    ),
    inBody(
      'markup in headings, lists and cells',
      armed(ALL_VECTORS, 'l'),
      (payload, berth) => `<h2>${berth} ${payload}</h2><ul><li>${PROSE[1]} ${payload}</li></ul>
        <table><tr><td>${berth}</td><td>${payload}</td></tr></table><p>${berth} ${PROSE[2]}</p>`,
    ),
    inBody(
      'markup in captions',
      armed(ALL_VECTORS, 'f'),
      (payload, berth) =>
        `<figure>${photo}<figcaption>${berth} ${payload}</figcaption></figure><p>${berth} ${PROSE[1]}</p>`,
    ),
    inBody(
      'words that look like markup',
      armed(texts, 't'),
      (payload, berth) => `<p>${berth} ${PROSE[0]} ${escape(payload)} ${PROSE[2]}</p>`,
      "self.canary='t-0'",
    ),
    inBody('words in attributes', armed(texts, 'a'), (payload, berth) => {
      const value = escape(payload);
      return `<p><a href="${value}" title="${value}" lang="${value}">${berth}</a> ${PROSE[3]}</p>
        <img src="${value}" alt="${value}" width="600" height="300"><p dir="${value}">${berth} ${PROSE[1]}</p>`;
    }),
  ];
  for (let start = 0; start < texts.length; start += PER_HEADER)
    pages.push(inHeader(armed(texts.slice(start, start + PER_HEADER), `h${start}`), start));
  return pages;
}

/**
 * A page with a payload in every part of its text.
 *
 * @param place the markup of one part; `berth` keeps the parts from being the same.
 */
function inBody(
  name: string,
  payloads: string[],
  place: (payload: string, berth: string) => string,
  shows = 'Berth 9:',
): PayloadPage {
  const body = payloads.map((payload, index) => place(payload, `Berth ${index}:`)).join('\n');
  return { name, payloads: payloads.length, html: article({ body }), shows };
}

/** A page whose title, byline, date, table, meta elements and JSON-LD are payloads. */
function inHeader(payloads: string[], start: number): PayloadPage {
  const [a = '', b = '', c = ''] = payloads;
  const words = escape(payloads.join(' '));
  const said = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: payloads.join(' '),
    author: [{ '@type': 'Person', name: a, url: b }, c],
    datePublished: `2026-11-14T10:00:00Z${a}`,
    publisher: { '@type': 'Organization', name: b, logo: c },
    description: payloads.join(' '),
    inLanguage: c,
    __proto__: null,
  };
  return {
    name: `words in title, byline, date, table and metadata, from ${start} on`,
    payloads: payloads.length,
    shows: '<',
    html: article({
      title: words,
      head: `<meta property="og:title" content="${words}"><meta name="author" content="${escape(b)}">
        <meta property="og:site_name" content="${escape(c)}"><meta property="article:published_time" content="${escape(a)}">
        <script type="application/ld+json">${JSON.stringify(said).replaceAll('<', '\\u003c')}</script>`,
      byline: escape(b),
      date: `14 November 2026 ${escape(c)}`,
      body: `<table><caption>${words}</caption><tr><th>Item</th><th>${escape(c)}</th></tr>${payloads
        .map((payload) => `<tr><td>${escape(payload)}</td><td>${escape(payload)} 14</td></tr>`)
        .join('')}</table>`,
    }),
  };
}

function article({
  title = 'A second berth opens in the harbour',
  head = '',
  byline = 'Anika Rahman',
  date = '14 November 2026',
  body = '',
}: Partial<Record<'title' | 'head' | 'byline' | 'date' | 'body', string>>): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
    <body><main><article><h1>${title}</h1><p class="byline">By <span rel="author">${byline}</span></p><time>${date}</time>
    <p>${PROSE[0]}</p><p>${PROSE[1]}</p>\n${body}\n<p>${PROSE[2]}</p><p>${PROSE[3]}</p></article></main></body></html>`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
