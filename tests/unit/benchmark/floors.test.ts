// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { breachesOfFloors, type Floors, moveFloors } from '../../benchmark/scores/floors';
import { growthExponent } from '../../benchmark/scores/growth';

const FLOORS: Floors = { corpora: { a: { corpus: 'x', floors: { F: 0.9, P: 0.8 } } }, lowered: [] };
const measured = (scores: Record<string, number>, corpus = 'x') => ({ a: { corpus, scores } });

describe('floors', () => {
  it('hold while every score is at or above its own', () => {
    expect(breachesOfFloors(FLOORS, measured({ F: 0.9, P: 0.95 }))).toEqual([]);
  });

  it.each([
    ['a score below', measured({ F: 0.89, P: 0.8 }), 'a, F: 0.8900 is below 0.9'],
    ['a score that is no longer measured', measured({ P: 0.8 }), 'a, F: undefined is below 0.9'],
    ['another corpus', measured({ F: 1, P: 1 }, 'y'), 'a is another corpus'],
    ['a corpus without floors', { b: { corpus: 'x', scores: { F: 1 } } }, 'b has no floors'],
  ])('break at %s', (_, now, breach) => {
    expect(breachesOfFloors(FLOORS, now)).toEqual([expect.stringContaining(breach)]);
  });

  it('rise with the scores and do not fall by themselves', () => {
    const moved = moveFloors(FLOORS, measured({ F: 0.9267, P: 0.7 }));
    expect(moved.corpora['a']?.floors).toEqual({ F: 0.926, P: 0.8 });
    expect(moved.lowered).toEqual([]);
  });

  it('fall for a reason that is kept', () => {
    const moved = moveFloors(FLOORS, measured({ F: 0.95, P: 0.7 }), 'labels were corrected');
    expect(moved.corpora['a']?.floors).toEqual({ F: 0.95, P: 0.7 });
    expect(moved.lowered).toEqual([
      { corpus: 'a', score: 'P', from: 0.8, to: 0.7, reason: 'labels were corrected' },
    ]);
  });
});

describe('growthExponent', () => {
  it.each([1, 1.1, 2])('finds the exponent %d', (exponent) => {
    const points = [100, 1_000, 10_000].map((size): [number, number] => [
      size,
      3 * size ** exponent,
    ]);
    expect(growthExponent(points)).toBeCloseTo(exponent);
  });
});
