import type { PublishDate } from '../model/publish-date';

/** The date in the reader's language, on the page's own clock. @param locale BCP 47. */
export function formatDate(date: PublishDate, locale: string): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/.exec(date.value) ?? [];
  const instant = Date.UTC(
    Number(year),
    Number(month ?? 1) - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
  );
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
    ...(hour && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }).format(instant);
}
