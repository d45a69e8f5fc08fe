import { AFTER_WORD, BEFORE_WORD } from '../../text/letters';
import { calendarOf } from './calendar';

/** Patterns of times in one language; their groups are `day`, `range`, `month`, `year`, `weekday`, `relative`. */
export type TimePatterns = {
  dayMonth: RegExp;
  monthDay: RegExp;
  monthYear: RegExp;
  weekday: RegExp;
  relative?: RegExp;
  year: RegExp;
};

const cache = new Map<string, TimePatterns>();

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

/** The patterns of a language. @param lang its tag; @param language the part of the tag before the region. */
export function timePatternsOf(lang: string, language: string): TimePatterns {
  const known = cache.get(lang);
  if (known) return known;
  const { months, weekdays, relative } = calendarOf(lang);
  const stop = `${AFTER_WORD}(?!-|[’'](?!\\s))`;
  const month = `(?<month>${any(months.keys())})\\.?`;
  const day = `(?<range>\\p{Nd}{1,2}\\s?(?:-|–|to|and|bis|und|au|et|al|y|a|e)\\s?)?(?<day>\\p{Nd}{1,2})(?:${language === 'en' ? 'st|nd|rd|th' : '\\.|er|º|ª|°|-го|-е'})?`;
  const year = '(?<year>(?:19|20)\\d\\d)';
  const weekday = `(?:(?:${any(weekdays.keys())}),?\\s)?`;
  const yearWords = YEAR_WORDS[language];
  const patterns: TimePatterns = {
    dayMonth: new RegExp(
      `${BEFORE_WORD}${weekday}${day}\\s(?:of\\s|de\\s|d[’'])?${month}${stop}(?:,?\\s(?:de\\s|del\\s)?${year}${stop})?`,
      'iu',
    ),
    monthDay: new RegExp(
      `${BEFORE_WORD}${weekday}${month}\\s${day}(?![.,]?\\p{Nd})${stop}(?:,?\\s${year}${stop})?`,
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

/** Signs that a weekday is of another week than the publication, or one of many. */
export const OTHER_WEEK =
  /(?<!\p{L})(?:weeks?|months?|years?|ago|earlier|previous|then|from|until|through|Woche|Wochen|Monat|ab|bis|semaine|mois|depuis|semana|mes|desde|hasta|settimana|mese|da|dal|fino|mês|week|maand|vanaf|tot|vecka|uke|uge|tydzień|tygodnia|недел\p{L}+|(?:19|20)\d\d)(?!\p{L})/iu;

/** Signs that a weekday lies ahead. */
export const SOON =
  /(?<!\p{L})(?:will|set to|due to|expected to|scheduled to|upcoming|plans to|wird|werden|soll|sollen|kommenden?|nächsten?|prochaine?|próxim[oa]|prossim[oa]|zal|zullen|komende|ska|skal|kommer|neste|nästa|vai|vão|będzie|będą|будет|будут|\p{L}{2,}r[áà]n?|\p{L}{3,}ranno|\p{L}{3,}er(?:a|ont))(?!\p{L})/iu;
