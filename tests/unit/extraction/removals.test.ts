import { describe, expect, it } from 'vitest';
import { listRemovals } from '@/utils/extraction/removals';
import { selectBlocks } from '../../support/select-blocks';

/** The HTML that is reported of a page of which only the first block is kept. */
function htmlLeftOut(html: string): string[] {
  const page = `<p>The ferry sails at nine.</p>${html}`;
  const { sequence, selection } = selectBlocks(page, ({ index }) => index === 0);
  const removals = listRemovals(sequence, selection);
  return removals.map((removal) => removal.html);
}

describe('what is left out', () => {
  it('keeps its lines and links', () => {
    const note = '<p>Pier 3<br>Open <a href="/hours">daily</a><script>count(1)</script></p>';
    expect(htmlLeftOut(note)).toEqual([note]);
  });

  it('is told once where an element holds other blocks', () => {
    expect(htmlLeftOut('<div>Tickets<p>From two pounds.</p>Return</div>')).toEqual([
      'Tickets<p>From two pounds.</p>Return',
    ]);
  });
});
