import { describe, expect, it } from 'vitest';
import type { DateCandidate, PublishDate } from '@/utils/model/publish-date';
import { dateProvenance } from '@/utils/text/date-provenance';
import { describeDate, formatDate } from '@/utils/text/format-date';

const dated = (value: string, more: Partial<PublishDate> = {}): PublishDate => ({
  value,
  precision: value.length > 10 ? 'minute' : 'day',
  source: 'visible-text',
  raw: value,
  locator: 'p.date',
  ...more,
});

describe('formatDate', () => {
  it.each([
    ['2026-01-31T10:11', 'en-GB', '31 Jan 2026, 10:11'],
    ['2026-01-31T10:11', 'en-US', 'Jan 31, 2026, 10:11'],
    ['2026-01-31T23:30-05:00', 'en-GB', '31 Jan 2026, 23:30 UTC−5'],
    ['2026-01-31T10:11+05:30', 'en-GB', '31 Jan 2026, 10:11 UTC+5:30'],
    ['2026-01-31T10:11Z', 'en-GB', '31 Jan 2026, 10:11 UTC'],
    ['2026-01-31T00:05+00:00', 'en-GB', '31 Jan 2026, 00:05 UTC'],
    ['2026-01-31', 'de', '31. Jan. 2026'],
    ['2026-01', 'en-GB', 'Jan 2026'],
    ['2026', 'en-GB', '2026'],
  ])('writes %s in %s', (value, locale, expected) => {
    expect(formatDate(dated(value), locale)).toBe(expected);
  });

  it('never moves a date to the reader’s zone', () => {
    const zone = process.env.TZ;
    const texts = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((name) => {
      process.env.TZ = name;
      return formatDate(dated('2026-01-31T23:30-05:00'), 'en-GB');
    });
    process.env.TZ = zone;
    expect(new Set(texts)).toEqual(new Set(['31 Jan 2026, 23:30 UTC−5']));
  });
});

describe('describeDate', () => {
  const now = new Date(2026, 1, 3, 12, 0);

  it.each([
    ['2026-02-03', 'today'],
    ['2026-02-02', 'yesterday'],
    ['2026-01-31', '3 days ago'],
    ['2026-01-05', '4 weeks ago'],
    ['2025-10-05', '3 months ago'],
    ['2025-02-04', '11 months ago'],
    ['2022-01-31', '4 years ago'],
  ])('tells the age of %s: %s', (value, age) => {
    expect(describeDate(dated(value), { locale: 'en', now }).age).toBe(age);
  });

  it('tells hours and minutes only where the page gave a zone', () => {
    const shown = (value: string) =>
      describeDate(dated(value), { locale: 'en', now: new Date('2026-02-03T12:00:00Z') }).age;
    expect(shown('2026-02-03T09:30Z')).toBe('2 hours ago');
    expect(shown('2026-02-03T17:45+06:00')).toBe('15 minutes ago');
    expect(shown('2026-02-03T09:30')).toBe('today');
  });

  it.each([
    ['2025-02-03', 1],
    ['2025-02-04', undefined],
    ['2022-01-31', 4],
  ])('counts the full years since %s', (value, years) => {
    expect(describeDate(dated(value), { locale: 'en', now }).yearsOld).toBe(years);
  });

  it('says when a time was counted back', () => {
    const date = dated('2026-02-03T09:00Z', { relativeTo: '2026-02-03T12:00:00.000Z' });
    expect(describeDate(date, { locale: 'en', now }).isApproximate).toBe(true);
  });
});

describe('dateProvenance', () => {
  const candidate = (value: string, more: Partial<DateCandidate> = {}): DateCandidate => ({
    ...dated(value),
    role: 'published',
    weight: 4,
    source: 'json-ld',
    ...more,
  });
  const parts = (date: PublishDate, candidates: DateCandidate[]) =>
    dateProvenance(date, candidates, { role: 'published', locale: 'en-GB' });

  it('names the place and the characters', () => {
    expect(parts(dated('2026-01-31', { confirmed: true }), [])).toEqual([
      { key: 'foundIn', source: 'visible-text', raw: '2026-01-31' },
      { key: 'confirmed' },
    ]);
  });

  it('tells each other day once', () => {
    const others = [
      candidate('2026-01-28'),
      candidate('2026-01-28T10:11'),
      candidate('2026-01-31'),
    ];
    expect(parts(dated('2026-01-31'), others).slice(1)).toEqual([
      { key: 'otherDay', source: 'json-ld', date: '28 Jan 2026' },
    ]);
  });

  it.each([
    ['the same moment in UTC', candidate('2026-02-01T04:30Z')],
    ['a weak one', candidate('2026-01-20', { weight: 1 })],
    ['an update', candidate('2026-02-20', { role: 'modified' })],
  ])('leaves out %s', (_, other) => {
    expect(parts(dated('2026-01-31T23:30'), [other])).toHaveLength(1);
  });
});
