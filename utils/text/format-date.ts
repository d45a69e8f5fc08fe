import type { PublishDate } from '../model/publish-date';

/** A date as readers are shown it. */
export type ShownDate = {
  /** The day and, where the page wrote one, the time on the page's own clock; with its zone only if the page wrote that. */
  absolute: string;
  /** How long ago, in the reader's language: "3 days ago", "yesterday". */
  age: string;
  /** The page gave only a relative time, so the absolute one is counted back. */
  isApproximate: boolean;
  /** Full years since then; `undefined` below one, when there is nothing to warn of. */
  yearsOld?: number;
};

/** How a date is shown. @param locale BCP 47 language of the reader; @param now the reader's present moment. */
export function describeDate(
  date: PublishDate,
  { locale, now }: { locale: string; now: Date },
): ShownDate {
  const parts = partsOf(date);
  const years = fullYears(parts, now);
  return {
    absolute: formatDate(date, locale),
    age: ageOf(parts, locale, now),
    isApproximate: date.relativeTo !== undefined,
    ...(years >= 1 && { yearsOld: years }),
  };
}

/** The date in the reader's language, on the page's own clock: never moved to another zone. @param locale BCP 47. */
export function formatDate(date: PublishDate, locale: string): string {
  const { year, month, day, hour, minute, zone } = partsOf(date);
  // UTC is only the frame in which the page's own figures are written out unchanged.
  const figures = Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0);
  const text = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
    ...(hour !== undefined && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }).format(figures);
  return zone === undefined ? text : `${text} ${zoneName(zone)}`;
}

type Parts = {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  /** Minutes ahead of UTC. */
  zone?: number;
};

const VALUE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?:(Z)|([+-])(\d\d):(\d\d))?)?)?)?/;

function partsOf({ value }: PublishDate): Parts {
  const [, year, month, day, hour, minute, utc, sign, zoneHours, zoneMinutes] =
    VALUE.exec(value) ?? [];
  const ahead = Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0);
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { hour: Number(hour), minute: Number(minute) }),
    ...((utc ?? sign) !== undefined && { zone: sign === '-' ? -ahead : ahead }),
  };
}

/** "UTC", "UTC+6", "UTC+5:30": the same in every language. */
function zoneName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on an age is told in weeks, months and years. */
const DAYS_IN_DAYS = 14;
const DAYS_IN_WEEKS = 60;
const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30.44;

function ageOf(parts: Parts, locale: string, now: Date): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const years = fullYears(parts, now);
  if (years >= 1 || parts.month === undefined) return format.format(-years, 'year');
  const { year, month, day = 1, hour = 0, minute = 0, zone } = parts;
  if (zone !== undefined) {
    const elapsed = now.getTime() - (Date.UTC(year, month - 1, day, hour, minute) - zone * MINUTE);
    if (elapsed >= 0 && elapsed < HOUR)
      return format.format(-Math.floor(elapsed / MINUTE), 'minute');
    if (elapsed >= 0 && elapsed < DAY) return format.format(-Math.floor(elapsed / HOUR), 'hour');
  }
  const days = Math.max(0, Math.round((today(now) - Date.UTC(year, month - 1, day)) / DAY));
  if (parts.day !== undefined && days < DAYS_IN_DAYS) return format.format(-days, 'day');
  if (parts.day !== undefined && days < DAYS_IN_WEEKS)
    return format.format(-Math.round(days / DAYS_PER_WEEK), 'week');
  return format.format(-Math.floor(days / DAYS_PER_MONTH), 'month');
}

/** The reader's calendar day, as the milliseconds of its midnight in UTC. */
const today = (now: Date): number => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());

/** Full years between a date and the reader's day. */
function fullYears({ year, month = 12, day = 31 }: Parts, now: Date): number {
  const years = now.getFullYear() - year;
  const isBeforeAnniversary =
    now.getMonth() + 1 < month || (now.getMonth() + 1 === month && now.getDate() < day);
  return Math.max(0, years - (isBeforeAnniversary ? 1 : 0));
}
