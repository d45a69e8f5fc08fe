import { describe, expect, it } from 'vitest';
import { moveAnchor } from '@/utils/text/move-anchor';

const blocksOf = (...texts: string[]) =>
  texts.map((text) => ({ kind: 'paragraph' as const, text }));

describe('moveAnchor', () => {
  it.each([
    ['a block further down', ['a', 'b'], ['x', 'a', 'b'], 1, 2],
    ['the nearest of equal blocks', ['a', 'b', 'a'], ['a', 'b', 'x', 'a'], 2, 3],
    ['the same place', ['a', 'b'], ['a', 'b'], 1, 1],
  ])('finds %s', (_, from, to, block, moved) => {
    const anchor = { block, start: 0, end: 1 };
    expect(moveAnchor(anchor, blocksOf(...from), blocksOf(...to))).toEqual({
      ...anchor,
      block: moved,
    });
  });

  it('finds nothing where the block is gone', () => {
    expect(
      moveAnchor({ block: 0, start: 0, end: 1 }, blocksOf('a'), blocksOf('b')),
    ).toBeUndefined();
  });
});
