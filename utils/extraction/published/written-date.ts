/** A day as a page writes it, in the Gregorian calendar, with the page's own clock. */
export type WrittenDate = {
  year: number;
  /** 1–12. */
  month: number;
  /** 1–31; `undefined` when the page names the month alone. */
  day?: number;
  /** `HH:MM` as the page's clock shows it; `undefined` when no time is written. */
  clock?: string;
  /** `Z` or `±HH:MM`; `undefined` when no zone is written. */
  zone?: string;
};

/** No web page was published before the web. */
export const FIRST_YEAR = 1991;

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970 in the proleptic Gregorian calendar; `undefined` when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const ms = Date.UTC(year, month - 1, day);
  // Every month has these, and years of two figures would be moved.
  if (day <= 28 && year >= 100 && year <= 9999) return ms / MS_PER_DAY;
  const back = new Date(ms);
  const exists =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists ? ms / MS_PER_DAY : undefined;
}

/** The Gregorian day with this number of days since 1 January 1970. */
export function dayOfNumber(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** Whether a page could have been published then: a day that exists, since the web began, not after `latest`. */
export function isPossible(date: WrittenDate, latest: number): boolean {
  if (date.year < FIRST_YEAR || date.month < 1 || date.month > 12) return false;
  const number = dayNumber(date.year, date.month, date.day ?? 1);
  return number !== undefined && number <= latest;
}

/**
 * The last day number that is not in the future anywhere on earth.
 *
 * A page's clock may be up to 14 hours ahead of UTC.
 */
export function latestDay(now: Date): number {
  return Math.floor((now.getTime() + 14 * 3_600_000) / MS_PER_DAY);
}

/** ISO 8601, exactly as precise as the date is. */
export function toIso({ year, month, day, clock, zone }: WrittenDate): string {
  const monthValue = `${String(year).padStart(4, '0')}-${pad(month)}`;
  if (day === undefined) return monthValue;
  const dayValue = `${monthValue}-${pad(day)}`;
  return clock === undefined ? dayValue : `${dayValue}T${clock}${zone ?? ''}`;
}

/** `HH:MM`; `undefined` when there is no such time of day. */
export function toClock(hour: number, minute: number): string | undefined {
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : undefined;
}

const pad = (part: number): string => String(part).padStart(2, '0');
