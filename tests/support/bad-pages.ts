import type { ServedPage } from './serve-pages.ts';

/** Pages that hold no article, with the headline of the popup's answer. */
export const BAD_PAGES: Record<string, { page: ServedPage; answer: string }> = {
  empty: { page: { body: '' }, answer: 'This page is empty' },
  frames: {
    page: {
      body: '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>',
    },
    answer: 'This page is made of frames',
  },
  'report.pdf': {
    page: {
      type: 'application/pdf',
      body: [
        '%PDF-1.4',
        '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
        '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
        '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj',
        'trailer<</Root 1 0 R>>',
        '%%EOF',
      ].join('\n'),
    },
    answer: 'This is a PDF',
  },
  missing: {
    page: {
      status: 404,
      body: '<!doctype html><html lang="en"><title>Not found</title><h1>Page not found</h1><p>The page you asked for is not here. It may have been moved or deleted. Try the search, or go back to the front page.</p></html>',
    },
    answer: 'The site did not find this page',
  },
  front: { page: { body: frontPage() }, answer: 'This is not one article' },
  short: {
    page: {
      body: '<!doctype html><html lang="en"><title>Weather</title><main><h1>Weather</h1><p>Rain in the east, later sun.</p></main></html>',
    },
    answer: 'Too little text for a summary',
  },
};

/** A section front: nothing but headlines with the beginning of each story. */
function frontPage(): string {
  const subjects = [
    'harbour',
    'school',
    'bridge',
    'market',
    'theatre',
    'clinic',
    'library',
    'depot',
  ];
  const cards = [...subjects, ...subjects].map(
    (subject, index) => `
      <div class="card"><h3><a href="/story/${index}">The ${subject} opens again, number ${index}</a></h3>
      <p>After a long winter the ${subject} in district ${index} lets visitors in from Monday, and the town hopes...</p></div>`,
  );
  return `<!doctype html><html lang="en"><title>Town | The Delta Ledger</title>
    <nav><a href="/">Home</a> <a href="/town">Town</a></nav><main><h1>Town</h1>${cards.join('')}</main></html>`;
}
