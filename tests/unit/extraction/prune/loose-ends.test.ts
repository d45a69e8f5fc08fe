import { describe, expect, it } from 'vitest';
import { readAround, STORY } from '../../../support/ferry-story';

describe('the end of an article', () => {
  it.each([
    ['a heading with nothing below it', '<h3>From the harbour</h3>'],
    ['two such headings', '<h3>From the harbour</h3><h3>From the town hall</h3>'],
    ['a label of what is gone', '<p>The board on the ferry:</p>'],
    ['a rule of dashes', '<p>___</p>'],
    ['the publisher’s line', '<p>© 2026 The Amsel Courier</p>'],
    ['its date', '<p>First published: 4 February 2026, 9:13 pm</p>'],
    ['the rights to it', '<p>The Amsel Courier, all rights reserved.</p>'],
  ])('is not %s', (_, end) => {
    expect(readAround({ after: end })).toEqual([]);
  });

  it.each([
    ['a sentence that is set large', '<h3>The first ferry sails on the second of May.</h3>'],
    [
      'what an update has changed',
      '<p>Updated 4 February 2026, 9:13 pm: This article has been changed to say that the ferry company, not the council, pays for the pier.</p>',
    ],
    ['a sentence that ends with a colon', `<p>${STORY.slice(0, 100)}:</p>`],
  ])('may be %s', (_, end) => {
    expect(readAround({ after: end })).toHaveLength(1);
  });

  it('may be a heading over a picture', () => {
    const heading = 'What will the new pier look like?';
    const after = `<h3>${heading}</h3><img src="/pier.jpg" width="640" height="400">`;
    expect(readAround({ after })).toEqual([heading]);
  });
});
