import { describe, expect, it } from 'vitest';
import { readBody } from '../../../support/read-body';
import { STORY } from '../../../support/ferry-story';

const MONTHS = ['May', 'June', 'July', 'August', 'September', 'October'];
const MAIN = MONTHS.map((month) => `<p>${STORY.replace('May', month)}</p>`).join('');
const OTHER =
  'The pilots of the river want three tugs for the winter, and the council has given them two until the spring of next year.';

/** Whether the other article is read beside the main one, which stands in the place of `MAIN` in a page. */
const isRead = (page: string): boolean =>
  readBody(`<main><h1>Night ferry</h1>${page}</main>`).join('\n').includes(OTHER);

describe('an article beside the one that holds most of the text', () => {
  it('is another story where it follows', () => {
    expect(isRead(`<article>${MAIN}</article><article><p>${OTHER}</p></article>`)).toBe(false);
  });

  it('is a card of another story where it stands before, with links', () => {
    const card = `<article><h3><a href="/tugs">Three tugs for the pilots</a></h3><p>${OTHER}</p></article>`;
    expect(isRead(`${card}<article>${MAIN}</article>`)).toBe(false);
  });

  it('is the abstract where it stands before, without links', () => {
    const abstract = `<article><h3>Abstract</h3><p>${OTHER}</p></article>`;
    expect(isRead(`${abstract}<article>${MAIN}</article>`)).toBe(true);
  });
});
