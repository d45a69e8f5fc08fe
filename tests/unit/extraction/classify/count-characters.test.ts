import { describe, expect, it } from 'vitest';
import { countCharacters } from '@/utils/extraction/classify/count-characters';

describe('counted characters', () => {
  it.each([
    [
      'Two ships, one pier. Who paid? Nobody knows 12',
      { sentences: 2, commas: 1, digits: 2, capitals: 3 },
    ],
    ['Version 2.5 is out.', { sentences: 1, commas: 0, digits: 2, capitals: 1 }],
    ['Ärger in Žilina; Ель и Ω', { sentences: 0, commas: 1, digits: 0, capitals: 4 }],
    ['船が着いた。人々は、待った。', { sentences: 2, commas: 1, digits: 0, capitals: 0 }],
    ['', { sentences: 0, commas: 0, digits: 0, capitals: 0 }],
  ])('of "%s"', (text, counts) => {
    expect(countCharacters(text)).toEqual(counts);
  });

  it('stop after the opening of a long text', () => {
    expect(countCharacters('A'.repeat(5000)).capitals).toBe(400);
  });
});
