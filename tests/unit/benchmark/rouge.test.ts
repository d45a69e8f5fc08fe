import { describe, expect, it } from 'vitest';
import { porterStem } from '../../benchmark/scores/porter';
import { ngramF1, rouge, summaryLevelLcs } from '../../benchmark/scores/rouge';

const words = (text: string): string[] => text.split(' ');

describe('rouge', () => {
  // The worked examples of Lin, "ROUGE: A Package for Automatic Evaluation of Summaries" (2004), section 3.
  it.each([
    ['police kill the gunman', 0.75],
    ['the gunman kill police', 0.5],
    ['the gunman police killed', 0.5],
  ])(
    'gives "%s" the published longest common subsequence with its reference',
    (found, expected) => {
      expect(summaryLevelLcs([words(found)], [words('police killed the gunman')]).f1).toBeCloseTo(
        expected,
      );
    },
  );

  it('unites the subsequences of several sentences', () => {
    const { recall } = summaryLevelLcs(
      [words('w1 w2 w6 w7 w8'), words('w1 w3 w8 w9 w5')],
      [words('w1 w2 w3 w4 w5')],
    );
    expect(recall).toBeCloseTo(4 / 5);
  });

  it('counts words and pairs as multisets', () => {
    expect(ngramF1(words('testing one two'), words('testing'), 1)).toBeCloseTo(0.5);
    expect(ngramF1(words('a a b'), words('a b b'), 1)).toBeCloseTo(2 / 3);
    expect(ngramF1(words('a b c'), words('a b d'), 2)).toBeCloseTo(0.5);
  });

  it('takes forms of a word for the same', () => {
    expect(rouge(['Elections were cancelled'], ['Election was cancelled.']).r1).toBeCloseTo(2 / 3);
  });

  it('is 0 for nothing', () => {
    expect(rouge([], ['A reference.']).mean).toBe(0);
  });
});

describe('porterStem', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['relational', 'relat'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happily', 'happili'],
    ['dies', 'die'],
    ['dying', 'die'],
    ['says', 'say'],
    ['controlling', 'control'],
    ['adjustable', 'adjust'],
    ['electricity', 'electr'],
  ])('stems %s as NLTK does', (word, stem) => {
    expect(porterStem(word)).toBe(stem);
  });
});
