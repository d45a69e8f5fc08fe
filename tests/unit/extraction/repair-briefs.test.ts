import { describe, expect, it } from 'vitest';
import { takeBackBrief } from '@/utils/extraction/repair-briefs';
import { keptBlocks } from '@/utils/extraction/selection';
import { selectBlocks } from '../../support/select-blocks';

const BRIEF = 'The ferry will sail at night from May on, the harbour master told the council.';

/** What is kept after it of a page with these lines, when the first alone was. */
function keptOf(lines: string[], description: string | undefined): string[] {
  const markup = lines.map((line) => `<p>${line}</p>`).join('');
  const { selection } = selectBlocks(markup, ({ index }) => index === 0);
  takeBackBrief(selection, description);
  return keptBlocks(selection).map(({ text }) => text);
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
  const text = `${BRIEF} `.repeat(4).trim();
  expect(keptOf([text, BRIEF], BRIEF)).toEqual([text]);
});
