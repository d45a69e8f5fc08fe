import { describe, expect, it } from 'vitest';
import { readAround } from '../../../support/ferry-story';

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
});
