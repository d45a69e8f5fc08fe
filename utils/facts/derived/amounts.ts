import {
  CURRENCIES_BEFORE,
  DURATIONS,
  EMPTY_COUNTS,
  MAGNITUDES,
  PEOPLE,
  QUALIFIERS,
  UNITS_BEHIND,
  WRITTEN,
} from './amount-words';
import { calendarOf } from './calendar';
import type { Candidate } from './candidate';
import { clauseAround, isEnclosed } from './clause';
import { countedBehind, countedNext } from './counted';
import type { Passage } from './passage';

/** Letters of scripts that part words by spaces: elsewhere a number may stand right beside them. */
const SPACED =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Bengali}';
const FIGURES =
  "(?:\\p{Nd}{1,3}(?:[ \\u00A0\\u202F]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,'’٫٬]\\p{Nd}+)*)";
/** A number, or a range of two. */
const NUMBER = new RegExp(
  `(?<![${SPACED}\\p{N}\\p{Sc}#/.,:_-])(?!(?:19|20)\\d\\d\\s(?:to|bis|à)\\s)(?:(?<=^|\\s)[-−](?=\\p{Nd}))?(?:${CURRENCIES_BEFORE})?\\s?${FIGURES}(?:\\s?(?:[-–—]|to|bis|à)\\s?(?:${CURRENCIES_BEFORE})?${FIGURES})?`,
  'gu',
);
const MONEY = new RegExp(`^(?:${CURRENCIES_BEFORE})`, 'u');
const QUALIFIED = new RegExp(`(?<![${SPACED}\\p{N}])(?:${QUALIFIERS})\\s?$`, 'iu');
const MAGNITUDE = new RegExp(`^[\\s-]?(?:${MAGNITUDES})(?![${SPACED}\\p{N}])`, 'iu');
const UNIT = new RegExp(`^\\s?(?:${UNITS_BEHIND})(?![${SPACED}\\p{N}])`, 'iu');
const WRITTEN_NUMBER = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${WRITTEN})(?=\\s)`, 'giu');

/** Weights of kinds of amount: money, shares and large counts tell most. */
const STRONG = 0.9;
const COUNT = 0.7;
const SMALL = 0.4;
const DURATION = 0.2;
/** From here on a count is large. */
const LARGE = 100;
/** Characters before a number that are looked at. */
const REACH = 30;

/** Rows that tell how many or how much: amounts with their unit or with what they count, each in its clause. */
export function findAmounts(passage: Passage): Candidate[] {
  const found: Candidate[] = [];
  const english = passage.language === 'en';
  const months = calendarOf(passage.lang).months;
  for (const sentence of passage.sentences) {
    const { text } = sentence;
    const amounts: Amount[] = [];
    if (/\p{Nd}/u.test(text))
      for (const match of text.matchAll(NUMBER)) {
        const amount = readAmount(match, text, passage.language, months);
        if (amount) amounts.push(amount);
      }
    if (english)
      for (const match of text.matchAll(WRITTEN_NUMBER)) {
        const amount = readWritten(match, text);
        if (amount) amounts.push(amount);
      }
    for (const amount of amounts) {
      if (isEnclosed(text, amount.start)) continue;
      const clause = clauseAround(text, amount, passage.language);
      if (!clause) continue;
      const subject = text.slice(amount.start, amount.end);
      const value = text.slice(clause.start, clause.end);
      if (value.length < subject.length + MIN_REST / passage.density) continue;
      found.push({ kind: 'how-many', subject, value, sentence, weight: amount.weight });
    }
  }
  return found;
}

/** Characters that a clause has beside its amount. */
const MIN_REST = 12;

/** An amount as a span of its sentence. */
type Amount = { start: number; end: number; weight: number };

function readAmount(
  match: RegExpExecArray,
  text: string,
  language: string,
  months: Map<string, number>,
): Amount | undefined {
  const english = language === 'en';
  const found = match[0].trimStart();
  let start = match.index + match[0].length - found.length;
  let end = start + found.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end);
  const money = MONEY.test(found);
  const magnitude = MAGNITUDE.exec(after)?.[0] ?? '';
  const unit = UNIT.exec(after.slice(magnitude.length))?.[0] ?? '';
  if (isOtherNumber(before, after, found, months, money || unit !== '')) return undefined;
  end += magnitude.length + unit.length;
  start -= QUALIFIED.exec(before)?.[0].length ?? 0;
  if (money || unit !== '') {
    const counted = english ? countedBehind(text, end, true) : undefined;
    return { start, end: counted ?? end, weight: STRONG };
  }
  if (!english && /^(?:0.*|1|\p{Nd}{5,})$/u.test(found) && magnitude === '') return undefined;
  const counted = english ? countedBehind(text, end, false) : countedNext(text, end, language);
  if (counted === undefined) return undefined;
  if (!english) return { start, end: counted, weight: magnitude ? STRONG : COUNT };
  const noun = lastWord(text.slice(end, counted));
  if (EMPTY_COUNTS.has(noun) || /\btop\s$/i.test(before)) return undefined;
  const figure = Number(found.replace(/[^\d.]/g, ''));
  return {
    start,
    end: counted,
    weight: weightOf(noun, magnitude !== '' || figure >= LARGE, figure),
  };
}

function weightOf(noun: string, large: boolean, figure: number): number {
  if (DURATIONS.has(noun)) return DURATION;
  if (large) return STRONG;
  return figure >= 10 || PEOPLE.has(noun) ? COUNT : SMALL;
}

/** Numbers in words, only of people and what is counted like them. */
function readWritten(match: RegExpExecArray, text: string): Amount | undefined {
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - REACH), match.index);
  // "the two men" were counted before; "two of every three" is no count.
  if (
    /\b(?:the|these|those|his|her|its|their|our|my|all|every|last|first|next|other|top)\s$/i.test(
      before,
    )
  )
    return undefined;
  const counted = countedBehind(text, end, false);
  if (counted === undefined || !PEOPLE.has(lastWord(text.slice(end, counted)))) return undefined;
  const start = match.index - (QUALIFIED.exec(before)?.[0].length ?? 0);
  return { start, end: counted, weight: SMALL };
}

const lastWord = (text: string): string => text.trim().split(/[\s-]/).at(-1)!.toLowerCase();

/** Years, dates, times, ages, versions, addresses and parts of names are numbers that count nothing. */
function isOtherNumber(
  before: string,
  after: string,
  number: string,
  months: Map<string, number>,
  hasUnit: boolean,
): boolean {
  if (
    /^(?:-?\s?year-olds?|\s?years?\sold|\s?[ap]\.?m\b|\s?o[’']clock|\s?Uhr|\s?óra(?:kor)?|:\d|[-/]\p{L}|\+)/iu.test(
      after,
    )
  )
    return true;
  if (/^\p{L}/u.test(after) && !EAST_ASIAN.test(after)) return true;
  if (
    /^(?:st|nd|rd|th|er|º|ª|°(?!\s?[CF])|\.\s\p{Ll})/u.test(after) ||
    /^\s(?:ago|later|earlier)\b/.test(after)
  )
    return true;
  if (hasUnit) return /^\s?(?:%|percent)?\s(?:off|discount)\b/.test(after);
  if (NUMBERED.test(before) || PART_OF_NAME.test(before) || ONE_IN.test(before)) return true;
  const previous = /([\p{L}\p{M}]+)\.?\s$/u.exec(before)?.[1]?.toLowerCase();
  const next = /^\.?\s(?:de\s)?([\p{L}\p{M}]+)/u.exec(after)?.[1]?.toLowerCase();
  if ((previous && months.has(previous)) || (next && months.has(next))) return true;
  return (
    /^(?:1[5-9]|20)\d\d(?:\s?[-–—]\s?\d{2,4})?$/.test(number) ||
    /^[月日年]|^\s?[년월일]/.test(after)
  );
}

const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const NUMBERED =
  /(?:\b(?:No|Nr|aged?|page|chapter|section|article|art|abs|figure|table|step|part|version|volume|grade|phase|stage|level|type|class|category|round|channel|highway|interstate|route|flight|room|at)\.?|[Nn]º|№|[#@])\s?$/iu;
/** "Nine out of 10" is a share. */
const ONE_IN =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s(?:out of|in|of)\s(?:every\s)?$/i;
/** A capitalised word inside the sentence makes the number part of a name ("Boeing 737", "Fortune 500"). */
const PART_OF_NAME =
  /[\p{L}\p{N},’”)]\s(?!(?:In|At|The|Of|About|Over|Some|Nearly|Almost|Than|U\.S\.)\s)\p{Lu}[\p{L}’-]*\s$/u;
