import { describe, expect, it } from 'vitest';
import { readAround, STORY } from '../../../support/ferry-story';

const QUOTE = 'Nobody has asked those who sleep beside the pier what they think of it.';

describe('what an article says twice', () => {
  it.each([
    ['a paragraph', `<p>${STORY}</p>`],
    ['a pull quote of a paragraph', `<blockquote>“${STORY.slice(0, 70)}”</blockquote>`],
    ['one in a box of its own', `<aside><blockquote>${STORY.slice(0, 70)}</blockquote></aside>`],
  ])('is left out: %s', (_, between) => {
    expect(readAround({ between })).toEqual([]);
  });

  it.each([
    ['quotation', `<blockquote><p>${QUOTE}</p></blockquote>`],
    ['quotation in a box', `<aside class="c-7f3a"><blockquote>${QUOTE}</blockquote></aside>`],
    ['paragraph', `<p>${QUOTE}</p>`],
  ])('is not a %s that stands nowhere else', (_, between) => {
    expect(readAround({ between })).toEqual([QUOTE]);
  });
});
