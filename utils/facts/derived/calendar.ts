/** Names of months and weekdays in a language, from the browser's own tables. */
export type Calendar = {
  /** Lower-case name → month, 1–12; also short names and the forms used in dates. */
  months: Map<string, number>;
  /** Lower-case name → weekday, 0 Sunday to 6 Saturday. */
  weekdays: Map<string, number>;
  /** Words for the days around today ("yesterday", "gestern"), lower case → days to add. */
  relative: Map<string, number>;
};

const calendars = new Map<string, Calendar>();

/** The calendar words of a language; English where the browser does not know it. */
export function calendarOf(lang: string): Calendar {
  const known = calendars.get(lang);
  if (known) return known;
  const calendar = readCalendar(lang);
  calendars.set(lang, calendar);
  return calendar;
}

const clean = (name: string): string => name.toLowerCase().normalize().replace(/\.$/, '').trim();

function readCalendar(lang: string): Calendar {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const relative = new Map<string, number>();
  const locale = Intl.DateTimeFormat.supportedLocalesOf([lang])[0] ?? 'en';
  const utc = { timeZone: 'UTC', calendar: 'gregory' } as const;
  for (const style of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(locale, { ...utc, month: style });
    const inDate = new Intl.DateTimeFormat(locale, { ...utc, month: style, day: 'numeric' });
    for (let month = 0; month < 12; month += 1) {
      const day = Date.UTC(2024, month, 15);
      const part = inDate.formatToParts(day).find(({ type }) => type === 'month');
      for (const name of [clean(alone.format(day)), clean(part?.value ?? '')])
        if (/^\p{L}[\p{L}\p{M}]{2,}$/u.test(name)) months.set(name, month + 1);
    }
  }
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
  for (let day = 0; day < 7; day += 1) {
    // 4 August 2024 was a Sunday.
    const name = clean(weekday.format(Date.UTC(2024, 7, 4 + day)));
    if (/^\p{L}/u.test(name)) weekdays.set(name, day);
  }
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const days of [-2, -1, 1]) {
    const words = clean(format.format(days, 'day'));
    if (!/\p{N}/u.test(words)) relative.set(words, relative.has(words) ? NaN : days);
  }
  // The one short name of common use that the tables lack.
  if (locale.startsWith('en')) months.set('sept', 9);
  return { months, weekdays, relative };
}
