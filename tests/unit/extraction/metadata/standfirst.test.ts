import { describe, expect, it } from 'vitest';
import { findStandfirst } from '@/utils/extraction/metadata/standfirst';
import { selectBlocks } from '../../../support/select-blocks';

const TITLE = 'Night ferry wins approval after eleven years';

/** The standfirst of a page of which the last paragraph alone is the text. */
function standfirstOf(markup: string, description?: string): string | undefined {
  const { selection } = selectBlocks(
    `${markup}<p>The council voted.</p>`,
    ({ index }, { length }) => index === length - 1,
  );
  return findStandfirst(selection, description, TITLE);
}

describe('the standfirst', () => {
  const words = 'From May on the last boat leaves after midnight, and nobody says who pays.';

  it('is told by its class name, or by being the description of the page', () => {
    expect(standfirstOf(`<p class="article-dek">${words}</p>`)).toBe(words);
    expect(standfirstOf(`<p>${words}</p>`, words)).toBe(words);
    expect(standfirstOf(`<p>${words}</p>`)).toBeUndefined();
  });

  it('is not the beginning of the text, cut', () => {
    expect(standfirstOf(`<p class="article-dek">${words.slice(0, -1)} ...</p>`)).toBeUndefined();
  });

  it.each([
    'By Ann Moor | Filed under: ferries and tides | 2 comments',
    'We may receive compensation if you visit the ferries that we recommend.',
  ])('is not another line of the header: %s', (line) => {
    expect(standfirstOf(`<p class="subtitle">${line}</p>`)).toBeUndefined();
  });

  it('is no motto above the headline', () => {
    expect(standfirstOf(`<p class="subtitle">${words}</p><h1>${TITLE}</h1>`)).toBeUndefined();
    expect(standfirstOf(`<h1>${TITLE}</h1><p class="subtitle">${words}</p>`)).toBe(words);
  });

  it('is not the caption of a picture', () => {
    const figure = `<figure class="lead"><img src="/a.jpg"><figcaption>${words}</figcaption></figure>`;
    expect(standfirstOf(figure)).toBeUndefined();
  });

  it('is not the headline again', () => {
    expect(standfirstOf(`<p class="article-dek">${TITLE}</p>`)).toBeUndefined();
    expect(standfirstOf(`<h1>${TITLE}</h1>`, TITLE)).toBeUndefined();
    expect(standfirstOf(`<p class="intro">${TITLE} 3 February 2026</p>`)).toBeUndefined();
  });
});
