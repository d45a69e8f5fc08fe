import { describe, expect, it } from 'vitest';
import { withoutTracking } from '@/utils/export/clean-address';

describe('withoutTracking', () => {
  it.each([
    ['https://x.example/a?utm_source=mail&utm_medium=b', 'https://x.example/a'],
    ['https://x.example/a?id=7&fbclid=abc&page=2#part', 'https://x.example/a?id=7&page=2#part'],
    ['https://x.example/a?gclid=1#top', 'https://x.example/a#top'],
    ['https://x.example/a#xtor=RSS-1', 'https://x.example/a'],
    ['https://x.example/a#part:~:text=some%20words', 'https://x.example/a#part'],
    ['https://x.example/a#:~:text=words', 'https://x.example/a'],
  ])('turns %s into %s', (address, clean) => {
    expect(withoutTracking(address)).toBe(clean);
  });

  it.each([
    'https://x.example/a?q=utm_source&b=%E0%A6%95',
    'https://x.example/?',
    'https://x.example/a?id=1&&x',
    'mailto:a@x.example',
    'https://x.example/watch?v=1&t=30#here',
  ])('leaves %s as it means', (address) => {
    expect(withoutTracking(address)).toBe(address.replace(/\?$/, '?'));
  });
});
