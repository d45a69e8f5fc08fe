import { describe, expect, it } from 'vitest';
import { LETTER, NO_LETTER, NO_WORD, OF_WORD } from '@/utils/text/letters';

const only = (source: string): RegExp => new RegExp(`^(?:${source})+$`);

describe('classes of characters without the flag u', () => {
  it.each([
    'Straße',
    'Žluťoučký',
    'İstanbul',
    'Ελλάδα',
    'Украї́на',
    'Հայաստան',
    'ירושלים',
    'القاهرة',
    'تهران',
    'हिन्दी',
    'বাংলাদেশ',
    'தமிழ்',
    'తెలుగు',
    'ประเทศไทย',
    'ລາວ',
    'မြန်မာ',
    'ខ្មែរ',
    'ქართული',
    'አማርኛ',
    '北京',
    '東京タワー',
    '𠮷野家',
    'ひらがな',
    '서울',
    'Việt',
  ])('takes %s for letters', (word) => {
    expect(word.normalize()).toMatch(only(LETTER));
    expect(word.normalize()).toMatch(only(OF_WORD));
  });

  it.each(['2026', '٢٠٢٦', '۲۰۲۶', '२०२६', '২০২৬', '๒๕๖๙', '２０２６'])(
    'takes %s for digits',
    (number) => {
      expect(number).toMatch(only(OF_WORD));
      expect(number).toMatch(only(NO_LETTER));
    },
  );

  it.each([
    ' \t\n\u00a0',
    '.,;:!?…',
    '«»“”„"\'’',
    '—–-•·|/►→',
    '،؛؟۔',
    '।॥',
    '、。・「」：',
    '📰🇧🇩',
    '$€৳©',
  ])('takes %j for neither', (marks) => {
    expect(marks).toMatch(only(NO_WORD));
    expect(marks).toMatch(only(NO_LETTER));
  });
});
