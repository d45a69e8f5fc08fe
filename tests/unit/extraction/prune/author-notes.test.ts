import { describe, expect, it } from 'vitest';
import { readBody } from '../../../support/read-body';

const STORY =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it since the bridge was closed to lorries in the autumn.';

/** The blocks of an article by Anika Rahman that ends with this. */
const endingWith = (end: string): string[] =>
  readBody(
    `<main><h1>Night ferry</h1><p class="byline">By <a rel="author" href="/anika">Anika Rahman</a></p>
    ${['May', 'June', 'July', 'August'].map((month) => `<p>${STORY.replace('May', month)}</p>`).join('')}
    ${end}</main>`,
  ).slice(4);

describe('at the end of an article', () => {
  it.each([
    [
      'a note on its author',
      '<p><em>Anika Rahman has covered the harbour for the Courier since the second ferry was built, and rows.</em></p>',
    ],
    [
      'what stands below such a head',
      '<h4>About the author</h4><p>She has covered the harbour for the Courier since the second ferry was built, and rows.</p>',
    ],
    [
      'the same in another language',
      '<h4>Über die Autorin</h4><p>Sie schreibt seit dem Bau der zweiten Fähre über den Hafen und rudert selbst am Wochenende.</p>',
    ],
  ])('%s is left out', (_, note) => {
    expect(endingWith(note)).toEqual([]);
  });

  it.each([
    [
      'an answer of the one who wrote it',
      'Anika Rahman: I rowed across before the first ferry came, and it took me the whole of the night.',
    ],
    [
      'a paragraph on somebody else',
      'Tom Brandt has covered the harbour for the Courier since the second ferry was built, and rows.',
    ],
  ])('%s is kept', (_, text) => {
    expect(endingWith(`<p>${text}</p>`)).toEqual([text]);
  });
});
