import { describe, expect, it } from 'vitest';
import { readBody } from '../../../support/read-body';

const STORY =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it since the bridge was closed to lorries in the autumn.';

/** The blocks of an article that begins with this, without its five paragraphs. */
const beginningWith = (start: string): string[] =>
  readBody(
    `<main><h1>Night ferry</h1>${start}
    ${['May', 'June', 'July', 'August', 'March'].map((month) => `<p>${STORY.replace('May', month)}</p>`).join('')}</main>`,
  ).slice(0, -5);

const STANDFIRST =
  'From May on the last boat leaves the old harbour after midnight, and nobody has said yet who will pay for it.';

describe('between the headline and the text', () => {
  it.each([
    '3 February 2026',
    '03.02.2026, 22:04 Uhr',
    'Aug. 16, 2025',
    'Tue Feb 3 2026 - 07:33',
    '2026-02-03 10:29',
    'Last updated: 3 February 2026',
    'By Tomas Hale',
  ])('the line "%s" goes, with a standfirst and without', (line) => {
    expect(beginningWith(`<p>${line}</p>`)).toEqual([]);
    expect(beginningWith(`<p>${STANDFIRST}</p><p>${line}</p>`)).toEqual([STANDFIRST]);
  });

  it.each(['By Monday the queue was gone', 'By then the ferry had sailed.'])(
    'the sentence "%s" stays below a standfirst',
    (line) => {
      expect(beginningWith(`<p>${STANDFIRST}</p><p>${line}</p>`)).toEqual([STANDFIRST, line]);
    },
  );

  it('a year that begins a chapter stays', () => {
    expect(beginningWith(`<p>${STANDFIRST}</p><h2>2016</h2>`)).toEqual([STANDFIRST, '2016']);
  });
});
