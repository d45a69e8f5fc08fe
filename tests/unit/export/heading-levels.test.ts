import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleLevels } from '@/utils/export/heading-levels';

const LEVELS = fc.array(fc.integer({ min: 1, max: 6 }));

describe('settleLevels', () => {
  it.each([
    [
      [2, 3, 2],
      [2, 3, 2],
    ],
    [
      [3, 3, 3],
      [2, 2, 2],
    ],
    [
      [1, 4, 4, 1],
      [2, 3, 3, 2],
    ],
    [
      [4, 2, 3],
      [2, 2, 3],
    ],
    [
      [2, 5, 3, 6],
      [2, 3, 3, 4],
    ],
  ])('turns %j into %j', (levels, settled) => {
    expect(settleLevels(levels)).toEqual(settled);
  });

  it('never skips a level on the way down', () => {
    fc.assert(
      fc.property(LEVELS, (levels) => {
        let above = 1;
        for (const level of settleLevels(levels)) {
          expect(level).toBeGreaterThanOrEqual(2);
          expect(level).toBeLessThanOrEqual(above + 1);
          above = level;
        }
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(LEVELS, (levels) => {
        const once = settleLevels(levels);
        expect(settleLevels(once)).toEqual(once);
      }),
    );
  });
});
