import { describe, expect, it } from 'vitest';
import type { PageBlock } from '@/utils/extraction/page-blocks';
import { takeBackBrief } from '@/utils/extraction/repair-briefs';

const BRIEF = 'The ferry will sail at night from May on, the harbour master told the council.';

/** What is kept after it of a page with these lines, when the first alone was. */
function keptOf(lines: string[], description: string | undefined): string[] {
  const blocks = lines.map((text, index): PageBlock => ({
    index,
    boundary: document.createElement('p'),
    texts: [],
    text,
    linked: 0,
    links: 0,
  }));
  const kept = lines.map((_, index) => index === 0);
  takeBackBrief(
    {
      blocks,
      kept,
      scores: new Float32Array(lines.length),
      captions: new Set(),
      grids: new Map(),
      dropped: new Map(),
    },
    description,
  );
  return lines.filter((_, index) => kept[index]);
}

describe('of a page that hardly any text was chosen of', () => {
  it('the paragraph is kept that the page is described by, however it writes its marks', () => {
    const lines = ['Night ferry', 'Share', BRIEF];
    expect(keptOf(lines, BRIEF.replace(',', ' –'))).toEqual(['Night ferry', BRIEF]);
  });

  it.each([
    ['there is no description', undefined],
    ['it is of something else', BRIEF.replace('ferry', 'bridge')],
  ])('nothing more is kept when %s', (_, description) => {
    expect(keptOf(['Night ferry', BRIEF], description)).toEqual(['Night ferry']);
  });
});

it('leaves a page alone of which much was chosen', () => {
  const text = `${BRIEF} `.repeat(4);
  expect(keptOf([text, BRIEF], BRIEF)).toEqual([text]);
});
