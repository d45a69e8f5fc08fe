import { describe, expect, it } from 'vitest';
import { readBody } from '../../../support/read-body';

const STORY =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it since the bridge was closed to lorries in the autumn.';

/** The blocks of an article that ends with this. */
const endingWith = (end: string): string[] =>
  readBody(
    `<main><h1>Night ferry</h1>
    ${['May', 'June', 'July', 'August'].map((month) => `<p>${STORY.replace('May', month)}</p>`).join('')}
    ${end}</main>`,
  ).slice(4);

describe('the end of an article', () => {
  it.each([
    ['a heading with nothing below it', '<h3>From the harbour</h3>'],
    ['two such headings', '<h3>From the harbour</h3><h3>From the town hall</h3>'],
    ['a label of what is gone', '<p>The board on the ferry:</p>'],
    ['the publisher’s line', '<p>© 2026 The Amsel Courier</p>'],
    ['the rights to it', '<p>The Amsel Courier, all rights reserved.</p>'],
  ])('is not %s', (_, end) => {
    expect(endingWith(end)).toEqual([]);
  });

  it.each([
    ['a sentence that is set large', '<h3>The first ferry sails on the second of May.</h3>'],
    ['a sentence that ends with a colon', `<p>${STORY.slice(0, 100)}:</p>`],
  ])('may be %s', (_, end) => {
    expect(endingWith(end)).toHaveLength(1);
  });

  it('may be a heading over a picture', () => {
    expect(
      endingWith('<h3>The new pier</h3><img src="/pier.jpg" width="640" height="400">'),
    ).toEqual(['The new pier']);
  });
});
