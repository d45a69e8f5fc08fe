import { tokenize, tokenKey } from './tokens';

/** The ways in which Intl writes a month; the clearest first, because the first meaning of a name is kept. */
const MONTH_FORMATS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { month: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { dateStyle: 'medium' },
  { month: 'short' },
];

/** Names of months, as `tokenKey` reads them, and the words between them and the other parts of a date. */
export class MonthNames {
  readonly numbers: Record<string, number> = {};
  readonly links = new Set<string>();

  /** Adds the names of one calendar's months and the words that stand between them and the other parts. */
  collect(locale: string, calendar: string): void {
    const numberOf = monthNumbers(calendar);
    for (const options of MONTH_FORMATS) {
      const format = new Intl.DateTimeFormat(locale, { ...options, calendar, timeZone: 'UTC' });
      for (const date of daysOfEachMonth(calendar))
        this.add(format.formatToParts(date), numberOf(date));
    }
  }

  /** Adds names that the browser does not know. */
  know(names: Readonly<Record<string, number>>): void {
    for (const [name, number] of Object.entries(names)) this.numbers[tokenKey(name)] ??= number;
  }

  private add(parts: Intl.DateTimeFormatPart[], number: number): void {
    parts.forEach(({ type, value }, index) => {
      if (type === 'literal') {
        for (const token of tokenize(value)) if (token.kind === 'word') this.links.add(token.text);
      }
      if (type !== 'month') return;
      // "ב" before, "ren" after: letters that grow together with the name.
      const before = /\p{L}+$/u.exec(parts[index - 1]?.value ?? '')?.[0] ?? '';
      const after = /^\p{L}+/u.exec(parts[index + 1]?.value ?? '')?.[0] ?? '';
      for (const name of [value, before + value, value + after]) {
        const key = tokenKey(name);
        if (/\p{L}/u.test(key)) this.numbers[key] ??= number;
      }
    });
  }
}

/** Numbers the months of a calendar. */
function monthNumbers(calendar: string): (date: number) => number {
  if (calendar === 'gregory') return (date) => new Date(date).getUTCMonth() + 1;
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    calendar,
    month: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => Number.parseInt(format.format(date), 10);
}

/** A day in each month; of other calendars days 27 apart, so that none of their months is missed. */
const daysOfEachMonth = (calendar: string): number[] =>
  calendar === 'gregory'
    ? Array.from({ length: 12 }, (_, month) => Date.UTC(2019, month, 12))
    : Array.from({ length: 15 }, (_, index) => Date.UTC(2019, 0, 12 + index * 27));
