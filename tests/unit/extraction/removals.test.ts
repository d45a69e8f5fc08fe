import { describe, expect, it } from 'vitest';
import { listNodes } from '@/utils/dom/page-nodes';
import { readPageSequence } from '@/utils/extraction/page-blocks';
import { listRemovals } from '@/utils/extraction/removals';

/** The HTML that is reported of a page of which only the first block is kept. */
function htmlLeftOut(html: string): string[] {
  const page = `<p>The ferry sails at nine.</p>${html}`;
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  const sequence = readPageSequence(body, listNodes(body), new Map());
  const { blocks } = sequence;
  const removals = listRemovals(sequence, {
    blocks,
    kept: blocks.map(({ index }) => index === 0),
    scores: new Float32Array(blocks.length),
    captions: new Set(),
    grids: new Map(),
    dropped: new Map(),
  });
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
