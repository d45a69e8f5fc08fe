import { describe, expect, it } from 'vitest';
import { listNodes } from '@/utils/dom/page-nodes';
import { readPageSequence } from '@/utils/extraction/page-blocks';

function blocksOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return readPageSequence(body, listNodes(body), new Map()).blocks.map(({ text }) => text);
}

describe('the blocks of a page', () => {
  it('end where two line breaks follow one another', () => {
    expect(blocksOf('The ferry<br>sails<br><br>at nine.')).toEqual(['The ferry sails', 'at nine.']);
  });

  it.each(['&#8205;', '&#8203;&nbsp;', '&shy;', '&lrm;'])(
    'are none where a paragraph holds nothing that can be seen: "%s"',
    (nothing) => {
      expect(blocksOf(`<p>The ferry sails.</p><p>${nothing}</p>`)).toEqual(['The ferry sails.']);
    },
  );

  it('are not made of the markup in a frame', () => {
    const frame = '<iframe src="/film"><a href="/film">The film of the ferry</a></iframe>';
    expect(blocksOf(`<p>The ferry sails.</p>${frame}<p>It rains.</p>`)).toEqual([
      'The ferry sails.',
      'It rains.',
    ]);
  });

  it('keep what joins the parts of a pictograph', () => {
    expect(blocksOf('<p>👩‍🚀</p>')).toEqual(['👩‍🚀']);
  });
});
