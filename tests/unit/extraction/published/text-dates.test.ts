import { describe, expect, it } from 'vitest';
import { makeMonthTable } from '@/utils/extraction/published/month-table';
import { readDates } from '@/utils/extraction/published/text-dates';
import { makeVocabulary } from '@/utils/extraction/published/vocabulary';
import { toIso } from '@/utils/extraction/published/written-date';

const read = (text: string, locale: string): string[] =>
  readDates(text, makeVocabulary([makeMonthTable(locale)!], { order: 'dmy' })).map(({ date }) =>
    toIso(date),
  );

describe('readDates', () => {
  it.each([
    ['en', 'Published: 31 Jan 2026, 10:11 am', '2026-01-31T10:11'],
    ['en', 'Published January 5, 2020', '2020-01-05'],
    ['en', '31. October, 2023', '2023-10-31'],
    ['en', 'the 5th day of January 2020', '2020-01-05'],
    ['en', 'Jan. 5th, 2020 at 10:11 p.m.', '2020-01-05T22:11'],
    ['en', '10:11 am, 31 Jan 2026', '2026-01-31T10:11'],
    ['en', 'Sun Jan 05 10:00:00 CET 2020', '2020-01-05T10:00'],
    ['en', 'Sun, 05 Jan 2020 10:00:00 GMT', '2020-01-05T10:00Z'],
    ['en', '2020-01-05T10:11:12+06:00', '2020-01-05T10:11+06:00'],
    ['en', '5 Jan 2020 10:11 (GMT+6)', '2020-01-05T10:11+06:00'],
    ['en', '5 Jan 2020 10:11-12:00', '2020-01-05T10:11'],
    ['en', '05-Jan-2020', '2020-01-05'],
    ['en', 'RAJSHAHI, Dec 20, 2025 (BSS) - Farmers', '2025-12-20'],
    ['en', '11/09/2023: Messy', '2023-11-09'],
    ['en-GB', '11/09/2023: Messy', '2023-09-11'],
    ['fr', '1er août 2021', '2021-08-01'],
    ['fr', '12 décembre 2019 à 16h31', '2019-12-12T16:31'],
    ['pl', '2 sierpnia 2020', '2020-08-02'],
    ['uk', '12 лютого 2021', '2021-02-12'],
    ['ru', '5 января 2020 г., 10:11', '2020-01-05T10:11'],
    ['th', '5 ม.ค. 2563', '2020-01-05'],
    ['th', '5 มกราคม พ.ศ. 2563', '2020-01-05'],
    ['ar', '٥ يناير ٢٠٢٠', '2020-01-05'],
    ['ar', '5 يناير، 2020', '2020-01-05'],
    ['ar', '4 آب/اغسطس 2013', '2013-08-04'],
    ['ar', '4 أغسطس (آب) 2013', '2013-08-04'],
    ['ar', '4 غشت 2013', '2013-08-04'],
    ['fa', '۵ فروردين ۱۳۹۹', '2020-03-24'],
    ['bn', '৫ জানুয়ারি ২০২০', '2020-01-05'],
    ['he', '5 בינואר 2020', '2020-01-05'],
    ['lv', '2020. gada 5. janvāris', '2020-01-05'],
    ['hu', '2020. 08. 18. 21:35', '2020-08-18T21:35'],
    ['hu', '2020. augusztus 18., 21:35', '2020-08-18T21:35'],
    ['ko', '2020년 1월 5일', '2020-01-05'],
    ['ko', '2020.01.05. 오후 10:11', '2020-01-05T22:11'],
    ['ja', '2020年1月5日 10:11', '2020-01-05T10:11'],
    ['ja', '令和2年1月5日', '2020-01-05'],
    ['vi', '5 tháng 1, 2020', '2020-01-05'],
    ['es', '15 de Abril de 2020', '2020-04-15'],
    ['ca', "5 d'agost de 2020", '2020-08-05'],
    ['de', '3.05.13 11:51', '2013-05-03T11:51'],
    ['de', '14. Dezember 2015 um 14:48', '2015-12-14T14:48'],
    ['de', '5.1.2020, 10.30 Uhr', '2020-01-05T10:30'],
    ['fa', '۱۶ دی ۱۳۹۸', '2020-01-06'],
    ['fa', '۱۳۹۸/۱۰/۱۶', '2020-01-06'],
  ])('in %s reads %s', (locale, text, expected) => {
    expect(read(text, locale)).toEqual([expected]);
  });

  it.each([
    ['bn', '৩১ জানুয়ারী ২০২৬', '2026-01-31'],
    ['bn', '৩১ জানু\u09dfারি ২০২৬', '2026-01-31'],
    ['bn', '৩১ জানু\u09af\u09bcারি ২০২৬', '2026-01-31'],
    ['bn', '৫ ফেব্রুয়ারী ২০২৬', '2026-02-05'],
    ['bn', '১২ আগষ্ট ২০২৫', '2025-08-12'],
    ['bn', 'শনিবার, ৩১ জানুয়ারি ২০২৬ | ১০:১১ পিএম', '2026-01-31T22:11'],
    ['bn', 'জানুয়ারি ৩১, ২০২৬ ১০:১১ অপরাহ্ণ', '2026-01-31T22:11'],
    ['hi', '5 फरवरी 2026', '2026-02-05'],
    ['hi', '5 फ़रवरी 2026', '2026-02-05'],
    ['hi', '12 सितम्बर 2025', '2025-09-12'],
    ['ta', '31 ஆகஸ்டு 2025', '2025-08-31'],
    ['ar', '5 يونيه 2025', '2025-06-05'],
    ['ar', '12 تشرين أول 2025', '2025-10-12'],
    ['id', '12 Agt 2025, 10.11 WIB', '2025-08-12T10:11'],
    ['vi', 'ngày 31 tháng 1 năm 2026', '2026-01-31'],
    ['th', '31 ม.ค. 69', '2026-01-31'],
    ['tr', '12 KASIM 2025', '2025-11-12'],
    ['kk', '2026 жылғы 31 қаңтар', '2026-01-31'],
    ['tg', '31 январи 2026', '2026-01-31'],
    ['bg', '31 яну 2026', '2026-01-31'],
    ['sr', '31. januar 2026.', '2026-01-31'],
    ['sr', '31. јануар 2026.', '2026-01-31'],
    ['bs', '31. januara 2026', '2026-01-31'],
    ['sl', '31. januarja 2026', '2026-01-31'],
    ['et', '31. jaanuaril 2026', '2026-01-31'],
    ['lv', '2026. gada 31. janvārī', '2026-01-31'],
    ['sv', '31 januari 2026 kl. 10.11', '2026-01-31T10:11'],
    ['de', '31. Jänner 2026', '2026-01-31'],
    ['de', '12. Mrz 2025', '2025-03-12'],
    ['fr', '12 fév. 2025', '2025-02-12'],
    ['es', '12 setiembre 2025', '2025-09-12'],
    ['en', 'Sat 31 Jan 2026 10.11 GMT', '2026-01-31T10:11Z'],
    ['zh', '2026年1月31日，10时11分', '2026-01-31T10:11'],
    ['ja', '2026年1月31日（土） 10時11分', '2026-01-31T10:11'],
    ['ko', '2026년 1월 31일 오후 10시 11분', '2026-01-31T22:11'],
  ])('in %s reads %s, which its browser writes otherwise', (locale, text, expected) => {
    expect(read(text, locale)).toEqual([expected]);
  });

  it.each([
    'version 1.2.20',
    'Call 030-12-2020-5',
    'at 192.168.10.12',
    '31 February 2020',
    '5/2020 and 12 more',
    'top 10 in May',
    'build 2020.13.45',
  ])('reads no day in %s', (text) => {
    expect(read(text, 'en').filter((value) => value.length >= 10)).toEqual([]);
  });

  it.each([
    ['DATE: 2025-12-12 - 2025-12-17', true],
    ['5–7 January 2020', true],
    ['5 January 2020', false],
    ['Mr Smith - 5 January 2020 - London', false],
  ])('knows whether %s is a span of days', (text, isSpan) => {
    const [first] = readDates(text, makeVocabulary([], { order: 'mdy' }));
    expect(first?.isSpan).toBe(isSpan);
  });

  it('tells which characters it read', () => {
    const text = 'Von Max | 5. Januar 2020, 10:30 Uhr | Berlin';
    const [reading] = readDates(text, makeVocabulary([makeMonthTable('de')!], { order: 'dmy' }));
    expect(text.slice(reading!.start, reading!.end)).toBe('5. Januar 2020, 10:30');
  });

  it('keeps the other reading of a date that could be either way round', () => {
    const [reading] = readDates('03/10/2023', makeVocabulary([], { order: 'mdy' }));
    expect([toIso(reading!.date), toIso(reading!.swapped!)]).toEqual(['2023-03-10', '2023-10-03']);
    const [certain] = readDates('13/10/2023', makeVocabulary([], { order: 'mdy' }));
    expect(certain).not.toHaveProperty('swapped');
  });

  it('reads a month it does not know by a day that is known', () => {
    const words = {
      ...makeVocabulary([], { order: 'dmy' }),
      knownDays: [{ year: 2026, month: 1, day: 31 }],
    };
    const values = (text: string) => readDates(text, words).map(({ date }) => toIso(date));
    expect(values('le 31 janvier 2026 à 10h11')).toEqual(['2026-01-31T10:11']);
    expect(values('le 30 janvier 2026 à 10h11')).toEqual([]);
  });
});
