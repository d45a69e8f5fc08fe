import { ENGLISH, type DateOrder, type MonthTable, type OtherCalendar } from './month-table';
import type { WrittenDate } from './written-date';

/** The words of all languages a page may write its dates in, ready to be looked up. */
export type Vocabulary = {
  months: Map<string, { month: number; calendar?: OtherCalendar }>;
  /** The first word of each of the names. */
  firstWords: Set<string>;
  /** Words the longest of the names has. */
  longestName: number;
  links: Set<string>;
  am: Set<string>;
  pm: Set<string>;
  eras: Map<string, number>;
  /** How the page's own language writes figures. */
  order: DateOrder;
  isBuddhist: boolean;
  /** Calendars that figures alone may be in, with years too early for the Gregorian one. */
  calendars: OtherCalendar[];
  /** Days that are known already, so that their months need not be. */
  knownDays: Required<Pick<WrittenDate, 'year' | 'month' | 'day'>>[];
};

/**
 * The vocabulary of a page.
 *
 * @param tables the page's own language first: where languages differ about a word, the first counts; @param order used
 * when there is no table.
 */
export function makeVocabulary(tables: MonthTable[], { order }: { order: DateOrder }): Vocabulary {
  return tables.length === 0 ? { ...BASICS, order } : gather(tables);
}

function gather(tables: MonthTable[]): Vocabulary {
  const vocabulary: Vocabulary = {
    months: new Map(),
    firstWords: new Set(),
    longestName: 1,
    links: new Set(COMMON_LINKS),
    am: new Set(),
    pm: new Set(),
    eras: new Map(),
    order: (tables[0] ?? ENGLISH).order,
    isBuddhist: tables.some((table) => table.isBuddhist),
    calendars: [],
    knownDays: [],
  };
  const addMonths = (names: Record<string, number>, calendar?: OtherCalendar) => {
    for (const [name, month] of Object.entries(names)) {
      if (vocabulary.months.has(name)) continue;
      vocabulary.months.set(name, { month, ...(calendar && { calendar }) });
      const words = name.split(' ');
      vocabulary.firstWords.add(words[0]!);
      vocabulary.longestName = Math.max(vocabulary.longestName, words.length);
    }
  };
  for (const table of [...tables, ENGLISH]) {
    addMonths(table.months);
    for (const [calendar, names] of Object.entries(table.calendars)) {
      addMonths(names, calendar as OtherCalendar);
      vocabulary.calendars.push(calendar as OtherCalendar);
    }
    for (const link of table.links) vocabulary.links.add(link);
    for (const word of table.am) vocabulary.am.add(word);
    for (const word of table.pm) vocabulary.pm.add(word);
    for (const [era, year] of Object.entries(table.eras)) vocabulary.eras.set(era, year);
  }
  return vocabulary;
}

/** Links that Intl's formats leave out and pages write: Romance articles and prepositions, ordinals, "พ.ศ.", "г." */
const COMMON_LINKS =
  'de del di da do d le la el er re º ª . ng den der nam г р жылғы оны พ ศ'.split(' ');

/** What every page is read with at first: English, and no order of its own. */
const BASICS = gather([]);
