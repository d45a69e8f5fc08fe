import { describe, expect, it } from 'vitest';
import { addressWords } from '@/utils/extraction/metadata/address-words';
import { readMetadata } from '@/utils/extraction/metadata/read-metadata';

/** The title of a page with these titles and headings. */
const titleOf = (title: string, body: string, { path = 'x', head = '' } = {}) =>
  readMetadata(
    new DOMParser().parseFromString(
      `<head><title>${title}</title>${head}</head>${body}`,
      'text/html',
    ),
    `https://www.amselcourier.example/${path}`,
  ).metadata.title;

describe('addressWords', () => {
  it.each([
    ['news/night-ferry-wins-approval', ['night', 'ferry', 'wins', 'approval']],
    ['2026/02/night_ferry.html', ['night', 'ferry']],
    ['night-ferry-98765432', ['night', 'ferry']],
    ['a/f%C3%A4hre-kommt', ['fähre', 'kommt']],
    ['news/', []],
    ['%E0%A4%A', []],
  ])('reads %s', (path, words) => {
    expect([...addressWords(`https://amsel.example/${path}`)]).toEqual(words);
  });
});

describe('the title', () => {
  it.each([
    ['the site behind a dash', 'Night ferry wins approval - amselcourier'],
    ['the site before it', 'Amsel Courier | Night ferry wins approval'],
    ['a section behind a bar', 'Night ferry wins approval | Harbour and river'],
    ['a day in figures', '03.02.2026 - Night ferry wins approval'],
  ])('is freed of %s', (_what, title) => {
    expect(titleOf(title, '')).toBe('Night ferry wins approval');
  });

  it.each([
    'The harbour «pays» and «waits» for its ferry',
    '»Nobody asked us«: the ferry and its harbour',
    'The harbour waits: « nobody asked us »',
  ])('keeps what it quotes: %s', (title) => {
    expect(titleOf(title, `<h1>${title}</h1>`)).toBe(title);
  });

  it('is freed of the site behind angle marks', () => {
    expect(titleOf('Night ferry wins approval » Amsel Courier', '')).toBe(
      'Night ferry wins approval',
    );
    expect(titleOf('Night ferry wins approval - harbour.amselcourier.example', '')).toBe(
      'Night ferry wins approval',
    );
  });

  it.each([
    ['a blog before a colon', 'Harbour Notes: Night ferry wins approval'],
    ['a site whose name has a dash', 'Night ferry wins approval – Harbour Notes'],
  ])('is freed of %s, as the masthead names it', (_what, title) => {
    const body = '<h1><a href="/">Harbour Notes</a></h1><p>The council voted.</p>';
    expect(titleOf(title, body)).toBe('Night ferry wins approval');
  });

  it('is freed of a site whose name has what separates titles', () => {
    const head = '<meta property="og:site_name" content="Courier - River and sea">';
    const title = 'Night ferry wins approval - Courier - River and sea';
    expect(titleOf(title, '', { head })).toBe('Night ferry wins approval');
  });

  it.each([
    'Night ferry wins<br>approval',
    '<span>Night ferry wins</span><br><span>approval</span>',
    'Night ferry<!-- of the year --> wins approval',
  ])('is read with the breaks of its heading as spaces: %s', (heading) => {
    expect(titleOf('Night ferry wins approval', `<h1>${heading}</h1>`)).toBe(
      'Night ferry wins approval',
    );
  });

  it('is read without the small print in its heading', () => {
    const heading = '<h1><span>Night ferry wins approval</span> : <small>3 February</small></h1>';
    expect(titleOf('Night ferry wins approval', heading)).toBe('Night ferry wins approval');
  });

  it('is read with its lines apart when a style alone sets them so', () => {
    const heading = '<h1>Night ferry<span class="line">Approved at last</span></h1>';
    expect(titleOf('Night ferry approved at last', heading)).toBe('Night ferry Approved at last');
  });

  it('is freed of a tail that the address does not know', () => {
    const path = 'night-ferry-wins-approval';
    expect(titleOf('Night ferry wins approval - Infographic', '', { path })).toBe(
      'Night ferry wins approval',
    );
    expect(titleOf('Night ferry wins approval - Part 2', '', { path: `${path}-part-2` })).toBe(
      'Night ferry wins approval - Part 2',
    );
    expect(titleOf('Night ferry wins approval - at last', '')).toBe(
      'Night ferry wins approval - at last',
    );
  });

  it('is the heading, also when the titles word it otherwise', () => {
    expect(
      titleOf('Night ferry approved by town', '<h1>Town council votes for night ferry</h1>'),
    ).toBe('Town council votes for night ferry');
  });

  it('is not the heading that names only the subject', () => {
    expect(
      titleOf('How the council of Amsel decided about trains and ferries', '<h1>Ferries</h1>'),
    ).toBe('How the council of Amsel decided about trains and ferries');
  });

  it('is not the heading of another story about the same place', () => {
    const others =
      '<h1>Amsel Courier</h1><h1>Best harbour walks and paths in Amsel</h1><h1>Here is where to sail in Amsel</h1>';
    expect(titleOf('Where to walk in Amsel', others, { path: 'best-walks-harbour-amsel' })).toBe(
      'Best harbour walks and paths in Amsel',
    );
  });

  it('is a lower heading that is a title word for word', () => {
    expect(
      titleOf(
        'Ferry news of the week',
        '<h1>A word from our founder to all of you</h1><h3>Night ferry wins approval</h3>',
        { head: '<meta name="twitter:title" content="Night ferry wins approval">' },
      ),
    ).toBe('Night ferry wins approval');
  });

  it('is the lone short heading that the address names', () => {
    expect(
      titleOf('Trips on the river', '<h1>Amsel-West</h1>', { path: 'trips/amselwest.htm' }),
    ).toBe('Amsel-West');
  });

  it('keeps a kicker that the first of the titles has', () => {
    const head = `<meta property="og:title" content="Harbour: Night ferry wins approval"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry wins approval"}</script>`;
    expect(titleOf('', '<h1>Harbour: Night ferry wins approval</h1>', { head })).toBe(
      'Harbour: Night ferry wins approval',
    );
  });

  it('is the heading that the best title names word for word, of those that titles name', () => {
    const head = '<meta property="og:title" content="Night ferry wins approval">';
    expect(titleOf('News', '<h1>News</h1><h1>Night ferry wins approval</h1>', { head })).toBe(
      'Night ferry wins approval',
    );
  });

  it('is freed of a day behind it that the titles have not', () => {
    expect(
      titleOf('Night ferry wins approval', '<h1>Night ferry wins approval 03.02.2026</h1>'),
    ).toBe('Night ferry wins approval');
  });

  it('keeps what a bracket holds', () => {
    expect(
      titleOf('Night ferry on the Amsel (Wednesday - Friday)', '', {
        path: 'night-ferry-on-the-amsel-wednesday',
      }),
    ).toBe('Night ferry on the Amsel (Wednesday - Friday)');
  });
});
