import { describe, expect, it } from 'vitest';
import { makeMonthTable } from '@/utils/extraction/published/month-table';
import { readDates } from '@/utils/extraction/published/text-dates';
import { makeVocabulary } from '@/utils/extraction/published/vocabulary';
import { toIso } from '@/utils/extraction/published/written-date';

const LOCALES = (
  'af am ar ar-EG as az be bg bn bs ca cs cy da de de-AT de-CH el en en-AU en-CA en-GB en-IN en-US en-ZA es es-AR ' +
  'es-MX es-US et eu fa fi fil fr fr-BE fr-CA fr-CH ga gl gu he hi hr hu hy id is it it-CH ja ka kk km kn ko ky lo ' +
  'lt lv mk ml mn mr ms my nb ne nl nl-BE or pa pl ps pt pt-BR ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi ' +
  'zh zh-HK zh-TW zu'
).split(' ');
const DAYS = ['2012-02-29', '2019-05-14', '2020-01-05', '2021-08-31', '2023-11-09', '2025-12-25'];
const STYLES = ['full', 'long', 'medium', 'short'] as const;

describe('dates as Intl writes them', () => {
  it('covers at least 80 locales', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(LOCALES).length).toBeGreaterThanOrEqual(80);
  });

  it.each(LOCALES)('are read back in %s', (locale) => {
    const words = makeVocabulary([makeMonthTable(locale)!], { order: 'dmy' });
    const misread = DAYS.flatMap((day) =>
      STYLES.flatMap((dateStyle) => {
        const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(
          Date.parse(day),
        );
        const read = readDates(text, words).map(({ date }) => toIso(date));
        return read.length === 1 && read[0] === day ? [] : [`${text} → ${read.join()}`];
      }),
    );
    expect(misread).toEqual([]);
  });
});
