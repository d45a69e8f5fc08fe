import { describe, expect, it } from 'vitest';
import { readAround } from '../../../support/ferry-story';

const COMMENT =
  'My grandfather rowed across every night of his life, and nobody asked a council whether he might, as far as I know.';

describe('what readers wrote', () => {
  it.each(['Comments', '3 comments', 'Leserkommentare', 'Commentaires (3)', 'মন্তব্য'])(
    'below "%s" is left out',
    (head) => {
      expect(readAround({ after: `<p>${head}</p><p>${COMMENT}</p>` })).toEqual([]);
    },
  );

  it.each([
    ['in its middle', { between: `<h2>Comments</h2><p>${COMMENT}</p>` }],
    [
      'below a link to its comments',
      { after: `<p><a href="#comments">3 comments</a></p><p>${COMMENT}</p>` },
    ],
  ])('is no part of the article %s', (_, around) => {
    expect(readAround(around)).toContain(COMMENT);
  });
});
