import { languageOf } from '../../text/language';
import { MonthNames } from './month-names';
import { OTHER_HALVES, OTHER_MONTHS, OTHER_REGIONS } from './spellings';
import { tokenKey } from './tokens';

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
  const language = languageOf(locale);
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
  const others = OTHER_HALVES[languageOf(locale)];
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
