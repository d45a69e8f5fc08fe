import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/utils/text/sentences';
import { SENTENCE_CASES } from './sentence-cases';

const sentences = (text: string, locale?: string): string[] =>
  splitSentences(text, locale).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  const cases = Object.entries(SENTENCE_CASES).flatMap(([lang, texts]) =>
    texts.map((text) => ({ lang, text })),
  );

  it.each(cases)('ends sentences where a reader does, $lang: $text', ({ lang, text }) => {
    expect(sentences(text.replaceAll('|', ''), lang)).toEqual(
      text.split('|').map((sentence) => sentence.trim()),
    );
  });

  it('ends a sentence at a line feed unless the text was only wrapped there', () => {
    expect(sentences('Roses are red\nViolets are blue')).toEqual([
      'Roses are red',
      'Violets are blue',
    ]);
    expect(sentences('Roses are\nred.')).toEqual(['Roses are\nred.']);
  });

  it('finds none in white space', () => {
    expect(sentences(' \n\t')).toEqual([]);
  });

  it('gives every character that is not white space to exactly one sentence', () => {
    const signs = fc.constantFrom(
      ...' .?!…"“”„«»()[]「」。।۔\n\'’-1aAБдشनা中あ'.split(''),
      'U.S. ',
    );
    fc.assert(
      fc.property(
        fc.array(signs).map((list) => list.join('')),
        fc.constantFrom('en', 'de', 'hi', 'ja', undefined),
        (text, locale) => {
          let end = 0;
          for (const span of splitSentences(text, locale)) {
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });

  it('reads a long text without a full stop, and one of brackets only, in little time', () => {
    expect(splitSentences('word '.repeat(200_000))).toHaveLength(1);
    expect(splitSentences('('.repeat(100_000) + '. A'.repeat(1000))).not.toHaveLength(0);
  });
});
