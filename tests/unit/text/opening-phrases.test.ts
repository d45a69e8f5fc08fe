import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingPhrases } from '@/utils/text/opening-phrases';

describe('openingPhrases', () => {
  const lengthOf = openingPhrases([
    'read (?:next|more)|see also',
    '(?:top )?stories',
    '(?:a|à) lire',
    '\\d+ comments?',
    '読む',
    'by',
  ]);

  it.each([
    ['Read more of this', 9],
    ['SEE ALSO: the harbour', 8],
    ['Top stories of the day', 11],
    ['stories', 7],
    ['À lire', 6],
    ['a lire', 6],
    ['12 comments', 11],
    ['読む人', 2],
    ['by', 2],
  ])('tells how many characters open %s', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  it.each(['Reading more', 'You read more', 'top of the stories', 'lire', 'se', ''])(
    'finds no phrase at the beginning of "%s"',
    (text) => {
      expect(lengthOf(text)).toBeUndefined();
    },
  );

  it('counts what must follow', () => {
    const credit = openingPhrases(['by|photo(?: by)?'], ' ?[:–]');
    expect(credit('Photo by: Lena')).toBe(9);
    expect(credit('Photo by Lena')).toBeUndefined();
  });

  it('asks a phrase that begins with anything of every text', () => {
    expect(openingPhrases(['\\S+ is gone'])('Harbour is gone')).toBe(15);
  });

  it('takes a bar within brackets for a part of its phrase', () => {
    const nested = openingPhrases(['the (?:(?:big|small) )?(?:pier|quay)|a (?:pier|quay)']);
    expect(nested('The small quay')).toBe(14);
    expect(nested('quay')).toBeUndefined();
  });

  it('finds what one expression of all phrases finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 4 });
    const group = fc.tuple(word, word, fc.constantFrom('', '?'));
    const phrase = fc
      .tuple(fc.option(group), word, fc.option(group), word)
      .map((parts) =>
        parts
          .map((part) =>
            Array.isArray(part) ? `(?:${part[0]}|${part[1]}b)${part[2]}` : (part ?? ''),
          )
          .join(''),
      );
    const phrases = fc.array(
      phrase.filter((one) => one !== ''),
      { minLength: 1, maxLength: 5 },
    );
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'É', ' '), maxLength: 8 });
    fc.assert(
      fc.property(phrases, text, (some, line) => {
        const whole = new RegExp(`^(?:${some.join('|')})`, 'i');
        expect(openingPhrases(some)(line) !== undefined).toBe(whole.test(line));
      }),
    );
  });
});
