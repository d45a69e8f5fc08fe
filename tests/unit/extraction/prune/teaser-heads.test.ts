import { describe, expect, it } from 'vitest';
import { readAround, STORY } from '../../../support/ferry-story';
import { readBody } from '../../../support/read-body';

const card = (headline: string, opening: string): string =>
  `<div class="post"><h3><a href="/${headline}">${headline}</a></h3><div><p>${opening}</p></div></div>`;

describe('headlines of cards', () => {
  it('go with the openings below them', () => {
    const between =
      card(
        'Fog closes the strait for a night',
        'The pilots stayed ashore as the fog came in and the...',
      ) +
      card(
        'Two mayors, one bridge, no money',
        'The towns on both sides of the strait have asked...',
      );
    expect(readAround({ between })).toEqual([]);
  });

  it('are kept where the text is made of such, as one that collects what others wrote', () => {
    const titles = ['Fog', 'Bridge', 'Harbour', 'Market', 'School', 'Lighthouse', 'Ferry', 'Pier'];
    const cards = titles.map((title) =>
      card(`${title} of the week`, `${STORY.replace('ferry', title)} It went on to say...`),
    );
    const read = readBody(
      `<main><h1>What others wrote</h1><p>${STORY}</p>${cards.join('')}<p>${STORY.replace('May', 'June')}</p></main>`,
    );
    expect(read.filter((text) => text.endsWith('...'))).toHaveLength(titles.length);
  });
});
