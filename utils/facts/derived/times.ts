import { calendarOf, type Calendar } from './calendar';
import type { Candidate } from './candidate';
import { clauseAround, isEnclosed, isQuoted } from './clause';
import type { Passage } from './passage';
import { addDays, isoDay, nearestWeekday, nearestYear, westernDigits } from './resolve-date';
import { OTHER_WEEK, SOON, type TimePatterns, timePatternsOf } from './time-patterns';

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
  const patterns = timePatternsOf(passage.lang, passage.language);
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

/** A match without the point of the sentence it ends. */
const span = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].replace(/\.$/, '').length,
});

/** "every Friday", "Black Friday", "Saturday Night Live", "the Sunday Times". */
function isNameWithDay(text: string, { 0: day, index }: RegExpExecArray): boolean {
  const isTitle =
    /the\s$/.test(text.slice(0, index)) && /^\s\p{Lu}/u.test(text.slice(index + day.length));
  return (
    isTitle ||
    /^(?:every|each|black|good|cyber|super)/i.test(day) ||
    /\s(?:Night|Morning)$/.test(day)
  );
}

function readMoment(
  text: string,
  patterns: TimePatterns,
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
  if (weekday?.groups?.weekday && !isNameWithDay(text, weekday)) {
    const ahead = /^next/i.test(weekday[0]) || SOON.test(text);
    const day = calendar.weekdays.get(weekday.groups.weekday.toLowerCase())!;
    // Outside English a weekday to come is not told from one long past.
    if (!published && passage.language === 'en') return { ...span(weekday), weight: UNRESOLVED };
    if (published && (!ahead || passage.language === 'en'))
      return { ...span(weekday), date: nearestWeekday(day, ahead, published), weight: WEEKDAY };
  }
  const relative = patterns.relative?.exec(text);
  // A German noun with a capital is the morning, not tomorrow.
  const isNoun =
    passage.language === 'de' && relative && relative.index > 0 && /^\p{Lu}/u.test(relative[0]);
  if (relative?.groups?.relative && published && !isNoun) {
    const days = calendar.relative.get(relative.groups.relative.toLowerCase());
    if (days !== undefined && !Number.isNaN(days))
      return { ...span(relative), date: addDays(published, days), weight: RELATIVE };
  }
  const year = patterns.year.exec(text);
  if (year?.groups?.year) return { ...span(year), date: year.groups.year, weight: YEAR };
  return undefined;
}
