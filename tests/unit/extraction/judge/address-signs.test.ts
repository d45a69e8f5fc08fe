import { describe, expect, it } from 'vitest';
import { readAddress } from '@/utils/extraction/judge/address-signs';

describe('an address', () => {
  it.each([
    ['https://a.example/', { slugWords: 0, isFront: true, isCategory: false }],
    ['https://a.example/en/', { isFront: true }],
    ['https://a.example/category/boats', { slugWords: 1, isCategory: true, isFront: false }],
    ['https://a.example/catalogues-of-the-past', { slugWords: 4, isCategory: false }],
    ['https://a.example/2026/02/night-ferry-wins.html', { slugWords: 3, isDated: true }],
    ['https://a.example/%E0%A4%A/boats', { slugWords: 1 }],
  ])('%s tells what it leads to', (url, expected) => {
    expect(readAddress(url)).toMatchObject(expected);
  });

  it('of no web page tells nothing', () => {
    expect(readAddress('file:///home/saved.html')).toEqual(readAddress('no address'));
  });
});
