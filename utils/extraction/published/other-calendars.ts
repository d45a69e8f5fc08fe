import type { OtherCalendar } from './month-table';
import { dayNumber, dayOfNumber } from './written-date';

/** Where a calendar's years begin and how long they are on average, to come near a day before it is looked up. */
const YEARS: Record<OtherCalendar, { epoch: number; days: number }> = {
  persian: { epoch: dayNumber(622, 3, 21)!, days: 365.2422 },
  'islamic-umalqura': { epoch: dayNumber(622, 7, 18)!, days: 354.367 },
};

/** Days around the estimate that are tried; months differ by a day or two, years by a few more. */
const SEARCHED_DAYS = 8;
const MS_PER_DAY = 86_400_000;

/** The Gregorian day of a day in another calendar; `undefined` when there is none. */
export function toGregorian(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | undefined {
  const { epoch, days } = YEARS[calendar];
  const estimate = Math.round(epoch + (year - 1) * days + ((month - 1) * days) / 12 + day - 1);
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    calendar,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let number = estimate - SEARCHED_DAYS; number <= estimate + SEARCHED_DAYS; number += 1) {
    const parts = format.formatToParts(number * MS_PER_DAY);
    const part = (type: string): number =>
      Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
    if (part('year') === year && part('month') === month && part('day') === day)
      return dayOfNumber(number);
  }
  return undefined;
}

/** Two figures from here on are a Buddhist year of the web; below, a Gregorian one. */
const FIRST_SHORT_BUDDHIST = 43;

/** The year that two figures mean. */
export function fromShortYear(figures: number, isBuddhist: boolean): number {
  return isBuddhist && figures >= FIRST_SHORT_BUDDHIST
    ? toGregorianYear(2500 + figures)
    : 2000 + figures;
}

/** Years the Buddhist calendar is ahead of the Gregorian one. */
const BUDDHIST_LEAD = 543;

/** A year as written: Buddhist years, which only Thai and neighbouring pages use, are counted back. */
export function toGregorianYear(year: number): number {
  return year >= 2500 && year < 2600 ? year - BUDDHIST_LEAD : year;
}
