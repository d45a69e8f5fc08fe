import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/extraction/prune/rule';
import { truncatedTeasers } from '@/utils/extraction/prune/truncated-teasers';

const STORY = 'The ferry will sail at night from May on, the harbour master told the council.';
const OPENING =
  'The bridge at the old mill was closed to lorries after cracks were found in two of...';

/** Each text as a paragraph of its own; those that begin with "-" are no longer kept. */
function draftOf(lines: string[]): Draft {
  const blocks = lines.map((line, index) => ({
    index,
    boundary: document.createElement('p'),
    texts: [],
    text: line.replace(/^-/, ''),
    linked: 0,
    links: 0,
  }));
  return {
    url: 'https://news.example/story',
    blocks,
    scores: blocks.map(() => 0),
    kept: blocks.filter((_, index) => !lines[index]!.startsWith('-')),
    images: [],
    shownDates: [],
    isBylineOrDate: () => false,
  };
}

const foundIn = (...lines: string[]): number[] =>
  [...truncatedTeasers.find(draftOf(lines))].map(({ index }) => index);

describe('openings of other stories at the end', () => {
  it('go, with the headlines between them', () => {
    expect(foundIn(STORY, 'Bridge closed', OPENING, 'Library moves', OPENING)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it.each([
    ['before it', [STORY, `-${OPENING}`, OPENING], [2]],
    ['after it', [STORY, OPENING, `-${OPENING}`], [1]],
    ['beyond its headline', [STORY, `-${OPENING}`, 'Library moves', OPENING], [2, 3]],
  ])('go when only one is left of several, the other being %s', (_where, lines, found) => {
    expect(foundIn(...lines)).toEqual(found);
  });

  it.each([
    ['a single one', [STORY, 'And then the lights went out...']],
    ['one far from any other', [`-${OPENING}`, STORY, STORY, STORY, 'And then they went out...']],
    ['ones with a paragraph behind them', [OPENING, OPENING, STORY]],
    ['none', [STORY, STORY]],
  ])('are not found in %s', (_what, lines) => {
    expect(foundIn(...lines)).toEqual([]);
  });
});
