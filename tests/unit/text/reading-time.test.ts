import { describe, expect, it } from 'vitest';
import { countWords } from '@/utils/text/count-words';
import { readingMinutes } from '@/utils/text/reading-time';

describe('countWords', () => {
  it.each([
    ['Two boats, 38 lorries.', 4],
    ['It’s a well-kept secret', 4],
    ['দুটি নৌকা ফিরেছে।', 3],
    ['两艘大船', 2],
    ['— … !', 0],
    ['', 0],
  ])('counts %j as %i', (text, count) => expect(countWords(text)).toBe(count));
});

describe('readingMinutes', () => {
  it('is never less than a minute', () => expect(readingMinutes(['Short.'])).toBe(1));

  it('reads about 240 words in a minute', () =>
    expect(readingMinutes([Array.from({ length: 960 }, () => 'word').join(' ')])).toBe(4));

  it('counts characters where a script has no spaces', () =>
    expect(readingMinutes(['字'.repeat(1500)])).toBe(3));
});
