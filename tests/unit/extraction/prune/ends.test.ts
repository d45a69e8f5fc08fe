import { describe, expect, it } from 'vitest';
import { readBody } from '../../../support/read-body';

const STORY =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it since the bridge was closed to lorries in the autumn.';
const MONTHS = ['May', 'June', 'July', 'August', 'September', 'October'];
const PARAGRAPHS = MONTHS.map((month) => `<p>${STORY.replace('May', month)}</p>`);

const COMMENT =
  'My grandfather rowed across every night of his life, and nobody asked a council whether he might, as far as I know.';

/** The blocks of an article that ends with this. */
const endingWith = (end: string): string[] =>
  readBody(`<main><h1>Night ferry</h1>${PARAGRAPHS.join('')}${end}</main>`).slice(MONTHS.length);

describe('what readers wrote', () => {
  it.each(['Comments', '3 comments', 'Leserkommentare', 'Commentaires (3)', 'মন্তব্য'])(
    'below "%s" is left out',
    (head) => {
      expect(endingWith(`<h3>${head}</h3><div><b>Rower</b><p>${COMMENT}</p></div>`)).toEqual([]);
    },
  );

  it('is no part of the article that stands below such a heading, in its middle', () => {
    const body = `<main><h1>Night ferry</h1>${PARAGRAPHS.slice(0, 2).join('')}
      <h2>Comments</h2><p>${COMMENT}</p>${PARAGRAPHS.slice(2).join('')}</main>`;
    expect(readBody(body)).toContain(COMMENT);
  });
});

describe('the offer of a paywall', () => {
  it('is left out with its promises', () => {
    const offer = `<div class="box"><h2>This article is for subscribers only</h2>
      <ul><li>Unlimited access to all articles</li><li>Cancel at any time</li></ul>
      <p>Already a subscriber? <a href="/login">Log in</a></p></div>`;
    expect(endingWith(offer)).toEqual([]);
  });

  it('does not take the paragraphs that stand beside it', () => {
    const preview = '<p>She had rowed across.</p><p>Nobody had asked.</p>';
    const text = `${STORY.slice(0, 130)}.`;
    expect(
      endingWith(`<div><p>${text}</p>${preview}<div><p>Already a subscriber?</p></div></div>`),
    ).toEqual([text, 'She had rowed across.', 'Nobody had asked.']);
  });
});

describe('headlines of cards', () => {
  const card = (name: string, opening: string): string =>
    `<div class="post"><h3><a href="/${name}">${name}</a></h3><div><p>${opening}</p></div></div>`;
  const CARDS = [
    card(
      'Fog closes the strait for a night',
      'The pilots stayed ashore as the fog came in and the...',
    ),
    card('Two mayors, one bridge, no money', 'The towns on both sides of the strait have asked...'),
  ].join('');

  it('go with the openings below them', () => {
    const body = `<main><h1>Night ferry</h1>${PARAGRAPHS.slice(0, 3).join('')}${CARDS}${PARAGRAPHS.slice(3).join('')}</main>`;
    expect(readBody(body)).toHaveLength(MONTHS.length);
  });
});
