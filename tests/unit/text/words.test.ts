import { describe, expect, it } from 'vitest';
import { isUnspaced, wordsOf } from '@/utils/text/words';

describe('wordsOf', () => {
  it('gives forms of a word the same key', () => {
    const keys = (text: string) => wordsOf(text).map(({ key }) => key);
    expect(keys('Elections election ELECTION’S')).toEqual(['electi', 'electi', 'electi']);
    expect(keys('выборы выборов')).toEqual(['выборы', 'выборо']);
  });

  it('keeps signs inside a word and offsets into the text', () => {
    const text = 'The U.S. 22-year-old can’t.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S',
      '22-year-old',
      'can’t',
    ]);
  });

  it('reads scripts without spaces in pairs of characters', () => {
    expect(wordsOf('北京会谈 iPhone').map(({ key }) => key)).toEqual([
      '北京',
      '京会',
      '会谈',
      'iphone',
    ]);
  });

  it('weighs long words more than short ones', () => {
    const [short, long] = wordsOf('of negotiations');
    expect(short!.weight).toBeLessThan(long!.weight);
  });
});

describe('isUnspaced', () => {
  it.each([
    ['北京会谈持续了两个小时。', true],
    ['ภาษาไทย', true],
    ['대통령은 서울에서 연설했다.', false],
    ['The talks in 北京.', false],
  ])('%s: %s', (text, unspaced) => {
    expect(isUnspaced(text)).toBe(unspaced);
  });
});
