import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '@/utils/model/article';
import { materialOf } from '@/utils/summary/article-shape';

const block = (kind: BlockKind, text: string): Block => ({ kind, text });
const nothing: Set<number> = new Set();

describe('materialOf', () => {
  it('reads the paragraphs of running text and leaves the rest', () => {
    const blocks = [
      block('heading', 'A heading is no sentence.'),
      block('paragraph', 'The council met.'),
      block('caption', 'The council. Photo: A. Poe'),
      block('list-item', 'A list needs the line above it.'),
      block('cell', 'A cell says little.'),
      block('quote', 'A quotation needs its speaker.'),
    ];
    expect(materialOf({ blocks }, nothing)).toEqual({ shape: 'running-text', blocks: [1] });
  });

  it('reads the items of a list with hardly a paragraph', () => {
    const items = Array.from({ length: 6 }, (_, at) =>
      block('list-item', `Tip ${at}: boil the water for a long time before it is used.`),
    );
    const blocks = [block('paragraph', 'Six tips.'), ...items];
    expect(materialOf({ blocks }, nothing)).toEqual({
      shape: 'list',
      blocks: [0, 1, 2, 3, 4, 5, 6],
    });
  });

  it('reads the introduction of an interview', () => {
    const talk = Array.from({ length: 5 }, (_, at) => [
      block('paragraph', `Why did you do ${at}?`),
      block('paragraph', 'I had to. It was late.'),
    ]).flat();
    const blocks = [
      block('paragraph', 'Ann Poe won.'),
      block('paragraph', 'She explains.'),
      ...talk,
    ];
    expect(materialOf({ blocks }, nothing)).toEqual({ shape: 'interview', blocks: [0, 1] });
  });

  it('reads the introduction of a live blog', () => {
    const updates = Array.from({ length: 6 }, (_, at) => [
      block('paragraph', `1${at}:05`),
      block('paragraph', 'The minister has arrived.'),
    ]).flat();
    const blocks = [block('paragraph', 'The talks have begun.'), ...updates];
    expect(materialOf({ blocks }, nothing)).toEqual({ shape: 'live-blog', blocks: [0] });
  });

  it('leaves out what is taken', () => {
    const blocks = [block('paragraph', 'One.'), block('paragraph', 'Two.')];
    expect(materialOf({ blocks }, new Set([0])).blocks).toEqual([1]);
  });
});
