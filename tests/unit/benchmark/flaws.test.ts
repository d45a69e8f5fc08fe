import { describe, expect, it } from 'vitest';
import { findFlaws } from '../../benchmark/scores/flaws';

const flawsOf = (...texts: string[]): string[] => [
  ...findFlaws(texts.map((text, at) => ({ text, position: at * 2 + 1 }))),
];

describe('findFlaws', () => {
  it.each([
    ['He resigned on Monday.', 'pronoun or pointer without its name'],
    ['The company denied it.', 'pronoun or pointer without its name'],
    ['But Ford denied it.', 'leading connective'],
    ['"It was over, Smith said.', 'unbalanced quotation'],
    ['What did the mayor know?', 'question'],
    ['"It was over."', 'quotation without speaker'],
    ['(CNN)A plane landed safely.', 'dateline'],
    ['Ann Poe contributed to this report.', 'boilerplate'],
    ['the mayor resigned.', 'cut at the head'],
    [`The mayor ${'and the mayor '.repeat(20)}resigned.`, 'over 45 words'],
  ])('finds in "%s" a %s', (text, flaw) => {
    expect(flawsOf(text)).toContain(flaw);
  });

  it('finds none in a sentence that stands alone', () => {
    expect(flawsOf('Mayor Ann Poe said “enough” and resigned.')).toEqual([]);
  });

  it('allows a pronoun after the sentence it leans on', () => {
    const lead = { text: 'Ann Poe resigned.', position: 0 };
    expect(findFlaws([lead, { text: 'She left town.', position: 1 }]).size).toBe(0);
  });

  it('finds what is said twice', () => {
    expect(
      flawsOf('The mayor of Leeds resigned on Monday.', 'Leeds mayor resigned Monday.'),
    ).toContain('near duplicate');
  });
});
