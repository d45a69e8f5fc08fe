import { OTHER_HALVES, OTHER_MONTHS, OTHER_REGIONS } from './spellings';
import { tokenize, tokenKey } from './tokens';

/** Order in which a language writes a date in figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a language writes its dates with. Plain JSON, so that a caller may keep it from page to page. */
export type MonthTable = {
  /** Names of the Gregorian months, as `tokenKey` reads them, with their numbers 1–12. */
  months: Record<string, number>;
  /** Words that may stand between day, month and year. */
  links: string[];
  /** Words for the two halves of the day. */
  am: string[];
  pm: string[];
  order: DateOrder;
  /** Years are counted in the Buddhist era, also where two figures are written. */
  isBuddhist: boolean;
  /** Month names of the other calendars the language's readers use, by calendar. */
  calendars: Partial<Record<OtherCalendar, Record<string, number>>>;
  /** Names of eras with the year before their first, where years are counted by them. */
  eras: Record<string, number>;
};

/** Calendars of other months, as Intl names them. */
export type OtherCalendar = 'persian' | 'islamic-umalqura';

/** English, which mail and server formats use on pages of every language (RFC 5322, `Date.toString`). */
export const ENGLISH: MonthTable = {
  months: Object.fromEntries(
    'january february march april may june july august september october november december'
      .split(' ')
      .flatMap((name, index) => [
        [name, index + 1],
        [name.slice(0, 3), index + 1],
      ])
      .concat([['sept', 9]]),
  ),
  links: ['of', 'the', 'day', 'st', 'nd', 'rd', 'th'],
  am: ['am'],
  pm: ['pm'],
  order: 'mdy',
  isBuddhist: false,
  calendars: {},
  eras: {},
};

/**
 * How a language writes its dates, asked of the browser.
 *
 * @returns `undefined` when the browser does not know the language.
 */
export function makeMonthTable(locale: string): MonthTable | undefined {
  try {
    if (locale.startsWith('und-'))
      return makeMonthTable(new Intl.Locale(locale).maximize().language);
    if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return undefined;
    return tableOf(locale);
  } catch {
    // Not a language tag.
    return undefined;
  }
}

function tableOf(locale: string): MonthTable {
  const language = locale.split('-')[0] ?? locale;
  const months = new MonthNames();
  const calendars: MonthTable['calendars'] = {};
  for (const one of [locale, ...(OTHER_REGIONS[language] ?? [])]) months.collect(one, 'gregory');
  months.know(OTHER_MONTHS[language] ?? {});
  for (const [calendar, languages] of Object.entries(LANGUAGES_OF_CALENDAR)) {
    if (!languages.includes(language)) continue;
    const names = new MonthNames();
    names.collect(locale, calendar);
    calendars[calendar as OtherCalendar] = names.numbers;
    for (const link of names.links) months.links.add(link);
  }
  return {
    months: months.numbers,
    links: [...months.links],
    ...halvesOfDay(locale),
    order: orderOf(locale),
    isBuddhist: new Intl.DateTimeFormat(locale).resolvedOptions().calendar === 'buddhist',
    calendars,
    eras: language === 'ja' ? erasOf(locale) : {},
  };
}

/** Languages whose pages may use another calendar than the Gregorian one. */
const LANGUAGES_OF_CALENDAR: Record<OtherCalendar, string[]> = {
  persian: ['fa', 'ps', 'ckb', 'uz', 'mzn', 'lrc'],
  'islamic-umalqura': ['ar', 'fa', 'ur', 'ms', 'id'],
};

/** The ways in which Intl writes a month; the clearest first, because the first meaning of a name is kept. */
const MONTH_FORMATS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { month: 'long' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { dateStyle: 'medium' },
  { month: 'short' },
];

class MonthNames {
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

function halvesOfDay(locale: string): { am: string[]; pm: string[] } {
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    hour12: true,
    timeZone: 'UTC',
  });
  const nameAt = (hour: number): string[] =>
    format
      .formatToParts(Date.UTC(2019, 0, 12, hour))
      .filter((part) => part.type === 'dayPeriod')
      .map((part) => tokenKey(part.value));
  const others = OTHER_HALVES[locale.split('-')[0] ?? locale];
  const keys = (list = ''): string[] => list.split(' ').filter(Boolean).map(tokenKey);
  return {
    am: [...nameAt(9), ...keys(others?.am)],
    pm: [...nameAt(21), ...keys(others?.pm)],
  };
}

/** The order of a short date in figures. */
function orderOf(locale: string): DateOrder {
  const order = new Intl.DateTimeFormat(locale, { dateStyle: 'short', calendar: 'gregory' })
    .formatToParts(0)
    .map((part) => part.type.charAt(0))
    .filter((letter) => 'dmy'.includes(letter))
    .join('');
  return order === 'mdy' || order === 'ymd' ? order : 'dmy';
}

/** A day in each Japanese era since the web began; not in its first year, which has a name instead of a number. */
const DAYS_IN_ERAS = [Date.UTC(2018, 11, 30), Date.UTC(2020, 11, 30)];

function erasOf(locale: string): Record<string, number> {
  const format = new Intl.DateTimeFormat(locale, {
    calendar: 'japanese',
    era: 'long',
    year: 'numeric',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return Object.fromEntries(
    DAYS_IN_ERAS.map((day) => {
      const parts = format.formatToParts(day);
      const era = parts.find((part) => part.type === 'era')?.value ?? '';
      const year = Number(parts.find((part) => part.type === 'year')?.value);
      return [tokenKey(era), new Date(day).getUTCFullYear() - year];
    }),
  );
}
