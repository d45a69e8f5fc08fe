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

  it.each([
    'It sails at <x-source note="tides"><a href="/t">nine</a></x-source> in May.',
    '<x-name>The ferry</x-name> sails.',
    '<x-name><b>The ferry</b></x-name> <i>sails</i>.',
  ])('go on through an element that no standard knows: %s', (line) => {
    expect(blocksOf(`<p>${line}</p>`)).toHaveLength(1);
  });

  it('end where such an element is a part of the page', () => {
    expect(blocksOf('<x-page><x-box>Tides</x-box><x-box><p>Nine.</p></x-box></x-page>')).toEqual([
      'Tides',
      'Nine.',
    ]);
    expect(blocksOf('<div>Tides<x-box><p>Nine.</p></x-box></div>')).toEqual(['Tides', 'Nine.']);
  });

  it('keep what joins the parts of a pictograph', () => {
    expect(blocksOf('<p>👩‍🚀</p>')).toEqual(['👩‍🚀']);
  });
});
