import { describe, expect, it } from 'vitest';
import { readAround } from '../../../support/ferry-story';

const BYLINE = '<p class="byline">By <a rel="author" href="/anika">Anika Rahman</a></p>';

describe('at the end of an article by Anika Rahman', () => {
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
      'the same in fewer words',
      '<h4>About author</h4><p>Based at the harbour, she rows at night and sleeps when the second ferry sails in the morning.</p>',
    ],
    [
      'the same in another language',
      '<h4>Über die Autorin</h4><p>Sie schreibt seit dem Bau der zweiten Fähre über den Hafen und rudert selbst am Wochenende.</p>',
    ],
    ['where its author is reached', '<p>Contact Anika Rahman at anika@amselcourier.example.</p>'],
    ['where its reporter is reached', '<p>Follow this reporter on Bluesky.</p>'],
  ])('%s is left out', (_, note) => {
    expect(readAround({ before: BYLINE, after: note })).toEqual([]);
  });

  it('a note on its author is left out above the text in a box of its own', () => {
    const note =
      '<p>Anika Rahman works for the Courier as a writer. She has covered the harbour since the second ferry was built, and rows.</p>';
    const box = `<div class="author-dropdown"><div class="description">${note}</div></div>`;
    expect(readAround({ before: `${BYLINE}${box}` })).toEqual([]);
    expect(readAround({ before: `${BYLINE}${note}` })).toHaveLength(1);
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
    [
      'where somebody else is reached',
      'Contact the harbour office at berths@amselcourier.example for a berth.',
    ],
  ])('%s is kept', (_, text) => {
    expect(readAround({ before: BYLINE, after: `<p>${text}</p>` })).toEqual([text]);
  });
});
