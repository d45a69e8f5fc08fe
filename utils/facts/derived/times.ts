import { calendarOf, type Calendar } from './calendar';
import type { Candidate } from './candidate';
import { clauseAround, isEnclosed, isQuoted } from './clause';
import type { Passage } from './passage';
import { AFTER_WORD, BEFORE_WORD } from './word-edges';

/** A time as the article words it. */
type Moment = { start: number; end: number; date?: string; weight: number };

/** Weights: a day tells more than a month, a month more than a year. */
const DAY = 0.7;
const WEEKDAY = 0.5;
const MONTH = 0.5;
const YEAR = 0.35;
const RELATIVE = 0.4;
const UNRESOLVED = 0.3;

/** Rows that tell when: times in the article's words with the day, month or year they mean, and what happens then. */
export function findTimes(passage: Passage): Candidate[] {
  const patterns = patternsOf(passage.lang, passage.language);
  const calendar = calendarOf(passage.lang);
  const found: Candidate[] = [];
  for (const sentence of passage.sentences) {
    const { text } = sentence;
    const moment = readMoment(text, patterns, calendar, passage);
    if (!moment || isEnclosed(text, moment.start) || isQuoted(text, moment.start)) continue;
    const clause = clauseAround(text, moment, passage.language);
    if (!clause) continue;
    const subject = text.slice(moment.start, moment.end);
    const value = text.slice(clause.start, clause.end);
    // "In 2018." tells nothing.
    if (
      value.length < subject.length + MIN_EVENT / passage.density ||
      isThisYear(moment.date, passage)
    )
      continue;
    found.push({
      kind: 'when',
      subject,
      value,
      sentence,
      ...(moment.date && { date: moment.date }),
      weight: moment.weight,
    });
  }
  return found;
}

/** Characters that a clause has beside its time. */
const MIN_EVENT = 32;

/** Whether a date is no more than the year the article is about. */
const isThisYear = (date: string | undefined, { published, title }: Passage): boolean =>
  date?.length === 4 && (published?.startsWith(date) === true || title.includes(date));

type Patterns = {
  dayMonth: RegExp;
  monthDay: RegExp;
  monthYear: RegExp;
  weekday: RegExp;
  relative?: RegExp;
  year: RegExp;
};

const cache = new Map<string, Patterns>();

/** Words before a year, by language. */
const YEAR_WORDS: Record<string, string> = {
  en: 'in|since|by|until|from|before|after',
  de: 'im Jahr|im Jahre|seit|bis|ab|Jahr',
  fr: "en|depuis|d[’']ici|dès|jusqu[’']en",
  es: 'en|desde|hasta|año',
  pt: 'em|desde|até|ano de',
  it: 'nel|dal|entro il|fino al|del',
  nl: 'in|sinds|tot|vanaf',
  sv: 'år|sedan|till',
  no: 'i|siden|til',
  da: 'i|siden|til',
  pl: 'w|od|do|roku',
  ru: 'в|с|до|к',
  tr: '',
};

function patternsOf(lang: string, language: string): Patterns {
  const known = cache.get(lang);
  if (known) return known;
  const { months, weekdays, relative } = calendarOf(lang);
  const stop = `${AFTER_WORD}(?!-|[’'](?!\\s))`;
  const month = `(?<month>${any(months.keys())})\\.?`;
  const day = `(?<range>\\p{Nd}{1,2}\\s?(?:-|–|to|and|bis|und|au|et|al|y|a|e)\\s?)?(?<day>\\p{Nd}{1,2})(?:${language === 'en' ? 'st|nd|rd|th' : '\\.|er|º|ª|°|-го|-е'})?`;
  const year = '(?<year>(?:19|20)\\d\\d)';
  const weekday = `(?:(?:${any(weekdays.keys())}),?\\s)?`;
  const yearWords = YEAR_WORDS[language];
  const patterns: Patterns = {
    dayMonth: new RegExp(
      `${BEFORE_WORD}${weekday}${day}\\s(?:of\\s|de\\s|d[’'])?${month}${stop}(?:,?\\s(?:de\\s|del\\s)?${year}${stop})?`,
      'iu',
    ),
    monthDay: new RegExp(
      `${BEFORE_WORD}${weekday}${month}\\s${day}${stop}(?:,?\\s${year}${stop})?`,
      'iu',
    ),
    monthYear: new RegExp(`${BEFORE_WORD}${month},?\\s(?:de\\s|del\\s|of\\s)?${year}${stop}`, 'iu'),
    weekday: new RegExp(
      `${BEFORE_WORD}(?<side>last\\s|next\\s|this\\s|every\\s|each\\s|Black\\s|Good\\s|Cyber\\s|Super\\s)?(?<weekday>${any(weekdays.keys())})${stop}(?:\\s(?:morning|afternoon|evening|night))?`,
      'iu',
    ),
    ...(relative.size > 0 && {
      relative: new RegExp(`${BEFORE_WORD}(?<relative>${any(relative.keys())})${stop}`, 'iu'),
    }),
    year: yearWords
      ? new RegExp(`${BEFORE_WORD}(?:${yearWords})\\s${year}${stop}(?!\\s?[-–/]\\s?\\d)`, 'iu')
      : new RegExp(`${BEFORE_WORD}${year}(?=년|年|\\syılı| সালে| में)`, 'iu'),
  };
  cache.set(lang, patterns);
  return patterns;
}

/** An alternation of names, the longest first; matches nothing when there are none. */
const any = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length).join('|') || '(?!)';

/** A match without the point of the sentence it ends. */
const span = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].replace(/\.$/, '').length,
});

function readMoment(
  text: string,
  patterns: Patterns,
  calendar: Calendar,
  passage: Passage,
): Moment | undefined {
  const { published } = passage;
  const eastAsian =
    /(?:(?<year>(?:19|20)\d\d)[年년]\s?)?(?<month>\d{1,2})[月월]\s?(?<day>\d{1,2})[日일]/.exec(
      text,
    );
  const date = eastAsian ?? patterns.dayMonth.exec(text) ?? patterns.monthDay.exec(text);
  if (date?.groups) {
    const month = eastAsian
      ? Number(date.groups.month)
      : calendar.months.get(date.groups.month!.toLowerCase());
    const day = Number(westernDigits(date.groups.day!));
    if (month === undefined || day < 1 || day > 31 || month > 12) return undefined;
    const year = date.groups.year ? Number(date.groups.year) : nearestYear(month, day, published);
    const resolved = year && !date.groups.range && isoDay(year, month, day);
    return { ...span(date), ...(resolved && { date: resolved }), weight: DAY };
  }
  const monthYear = patterns.monthYear.exec(text);
  if (monthYear?.groups) {
    const month = calendar.months.get(monthYear.groups.month!.toLowerCase())!;
    return {
      ...span(monthYear),
      date: `${monthYear.groups.year}-${String(month).padStart(2, '0')}`,
      weight: MONTH,
    };
  }
  const weekday = OTHER_WEEK.test(text) ? null : patterns.weekday.exec(text);
  if (weekday?.groups?.weekday && !/^(?:every|each|black|good|cyber|super)/i.test(weekday[0])) {
    const ahead = /^next/i.test(weekday[0]) || SOON.test(text);
    const day = calendar.weekdays.get(weekday.groups.weekday.toLowerCase())!;
    // Outside English a weekday to come is not told from one long past.
    if (!published && passage.language === 'en') return { ...span(weekday), weight: UNRESOLVED };
    if (published && (!ahead || passage.language === 'en'))
      return { ...span(weekday), date: nearestWeekday(day, ahead, published), weight: WEEKDAY };
  }
  const relative = patterns.relative?.exec(text);
  if (relative?.groups?.relative && published) {
    const days = calendar.relative.get(relative.groups.relative.toLowerCase());
    if (days !== undefined && !Number.isNaN(days))
      return { ...span(relative), date: addDays(published, days), weight: RELATIVE };
  }
  const year = patterns.year.exec(text);
  if (year?.groups?.year) return { ...span(year), date: year.groups.year, weight: YEAR };
  return undefined;
}

/** Signs that a weekday is of another week than the publication, or one of many. */
const OTHER_WEEK =
  /(?<!\p{L})(?:weeks?|months?|years?|ago|earlier|previous|then|from|until|through|Woche|Wochen|Monat|ab|bis|semaine|mois|depuis|semana|mes|desde|hasta|settimana|mese|da|dal|fino|mês|week|maand|vanaf|tot|vecka|uke|uge|tydzień|tygodnia|недел\p{L}+|(?:19|20)\d\d)(?!\p{L})/iu;

/** Signs that a weekday lies ahead. */
const SOON =
  /(?<!\p{L})(?:will|set to|due to|expected to|scheduled to|upcoming|plans to|wird|werden|soll|sollen|kommenden?|nächsten?|prochaine?|próxim[oa]|prossim[oa]|zal|zullen|komende|ska|skal|kommer|neste|nästa|vai|vão|będzie|będą|будет|будут|\p{L}{2,}r[áà]n?|\p{L}{3,}ranno|\p{L}{3,}er(?:a|ont))(?!\p{L})/iu;

const westernDigits = (digits: string): string =>
  digits.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Value of a decimal digit of any script: each script's ten digits stand in a row from a multiple known by its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const MILLISECONDS_A_DAY = 86_400_000;

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** Days ahead that a day without a year may lie; further ahead it is the one of last year. */
const MAX_AHEAD = 60;

/** The year of a day that is given without one: the last such day, or one soon to come; `undefined` without a publication date. */
function nearestYear(
  month: number,
  day: number,
  published: string | undefined,
): number | undefined {
  if (!published) return undefined;
  const year = Number(published.slice(0, 4));
  const latest = addDays(published, MAX_AHEAD);
  return [year + 1, year, year - 1].find((candidate) => isoDay(candidate, month, day) <= latest);
}

/** The last such weekday up to the publication, or the first behind it when the sentence looks ahead. */
function nearestWeekday(weekday: number, ahead: boolean, published: string): string {
  const today = new Date(published).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return addDays(published, ahead && back > 0 ? 7 - back : -back);
}
