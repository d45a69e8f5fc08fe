import { CUE_WORDS } from './cue-words';
import { languageOf } from './language';
import { SENTENCE_TABLES, type SentenceTable } from './sentence-tables';

/** A full stop that may belong to an abbreviation. */
export type FullStop = {
  /** The word before it, without it: "Prof", "U.S". */
  word: string;
  /** What stands before that word. */
  before: string;
  /** The next word; empty when a sign comes first. */
  nextWord: string;
};

/** How one language writes full stops within sentences. */
export type SentenceRules = {
  /** Whether the sentence goes on after the full stop. */
  isAbbreviation: (stop: FullStop) => boolean;
  /** Matches who spoke at the head of the text behind a quotation; `undefined` when the language does not tell. */
  speaker: RegExp | undefined;
};

/** The rules of a language, built once; of a language without a table, what holds everywhere. */
export function sentenceRules(locale: string | undefined): SentenceRules {
  const language = languageOf(locale);
  const known = built.get(language);
  if (known) return known;
  const rules = build(
    SENTENCE_TABLES[SAME_RULES[language] ?? language] ?? UNKNOWN_LANGUAGE,
    language,
  );
  built.set(language, rules);
  return rules;
}

const built = new Map<string, SentenceRules>();

/** Languages that write abbreviations as another does. */
const SAME_RULES: Record<string, string> = {
  be: 'ru',
  ca: 'es',
  gl: 'pt',
  lb: 'de',
  gsw: 'de',
  mr: 'hi',
  ne: 'hi',
  as: 'bn',
  yue: 'zh',
};

const UNKNOWN_LANGUAGE: SentenceTable = {
  leaning: 'mr mrs ms dr prof st vs cf',
  counting: 'no nr art vol p pp',
};

/** Languages beside those with a list of `ordinals` that write "3." for "third"; what is counted is lower case there. */
const ORDINAL_LANGUAGES = /^(?:de|lb|gsw|tr|pl|cs|sk|hu|fi|et|da|nb|nn|no|is|sl|hr|bs|sr|lv|ko)$/;
/** Languages that write dates from the year down, a full stop after each number. */
const YEAR_FIRST = /^(?:ko|hu)$/;
/** Languages with words that have no vowel letter, where such a word is no sign of an abbreviation. */
const VOWELLESS_LANGUAGES = /^(?:cs|sk|sl|hr|bs|sr|pl|cy)$/;

function build(table: SentenceTable, language: string): SentenceRules {
  const leaning = wordSet(table.leaning);
  const counting = wordSet(table.counting);
  const either = wordSet(table.either);
  const openers = openersOf(table, language);
  const before = wordSet(table.ordinals);
  const after = wordSet(table.ordered);
  const endings = wordSet(table.endings);
  const hasOrdinals = ORDINAL_LANGUAGES.test(language);

  const isOrdinal = (stop: FullStop, opens: boolean): boolean => {
    if (!hasOrdinals) return false;
    if (/^\d/.test(stop.nextWord)) return true;
    if (after.has(stop.nextWord.toLowerCase())) return true;
    if (before.size === 0) return !opens;
    return !opens && before.has(/[\p{L}]+(?=\s*$)/u.exec(stop.before)?.[0].toLowerCase() ?? '');
  };

  return {
    speaker: table.speaker === undefined ? undefined : new RegExp(table.speaker, 'u'),
    isAbbreviation(stop) {
      const { word, nextWord } = stop;
      const opens = /^\p{Lu}/u.test(nextWord) && openers.has(nextWord.toLowerCase());
      const isNumber = NUMBER.test(nextWord);
      if (CLOCK.test(word)) return isNumber || CLOCK_GOES_ON.test(nextWord);
      if (/^\d+$/.test(word))
        return (word.length <= 3 || YEAR_FIRST.test(language)) && isOrdinal(stop, opens);
      if (has(leaning, word)) return true;
      if ((has(counting, word) || (language === 'de' && word.endsWith('str'))) && isNumber)
        return true;
      if (endings.size > 0 && !LATIN.test(word)) return SHORT.test(word) && !endings.has(word);
      if (hasOrdinals && ROMAN_NUMBER.test(word)) return !opens;
      if (opens) return false;
      if (YEAR_SIGN.test(word) && YEAR_BEFORE.test(stop.before)) return isHead(stop.before);
      if (has(either, word)) return true;
      if (PART_OF_WORD.test(stop.before) || (UNIT.test(word) && /\d\s?$/.test(stop.before)))
        return false;
      return INITIALS.test(word) || (VOWELLESS.test(word) && !VOWELLESS_LANGUAGES.test(language));
    },
  };
}

/** Every word that begins a sentence rather than a name. */
function openersOf({ openers }: SentenceTable, language: string): Set<string> {
  const { pronouns = '', connectives = '' } = CUE_WORDS[language] ?? {};
  const single = (words: string): string => words.split('|', 1)[0] ?? '';
  return wordSet([openers, single(pronouns), single(connectives)].join(' '));
}

const wordSet = (words = ''): Set<string> => new Set(words.split(' ').filter(Boolean));

/** A word of a table matches itself; one that is written small there also matches with capitals. */
const has = (words: Set<string>, word: string): boolean =>
  words.has(word) || (!ACRONYM.test(word) && words.has(word.toLowerCase()));

/** "EST", "SEC": not the abbreviations "est.", "sec.". */
const ACRONYM = /^\p{Lu}{3,}$/u;
const NUMBER = /^\p{N}|^[IVXLC]{2,}$/u;
const CLOCK = /^[ap]\.?m$/i;
const CLOCK_GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Central|Pacific|Mountain|Atlantic|Greenwich|[A-Z]{2,4})$/;
const LATIN = /^[a-z]/i;
const ROMAN_NUMBER = /^[IVXLC]{2,}$/;
/** "J", "U.S", "EE.UU", "Ph.D". */
const INITIALS = /^(?:\p{L}|(?:\p{L}\.)+\p{L}|(?:\p{Lu}{2}\.)+\p{Lu}{2}|\p{Lu}\p{Ll}\.\p{Lu})$/u;
/** What makes a short word a part of something else: "@abc", "world's". */
const PART_OF_WORD = /[@#'’]$/;
/** "r.", "г.", "р." behind a year: within a sentence at its head ("В 2010 г. Россия"), at its end elsewhere. */
const YEAR_SIGN = /^(?:r|w|г|гг|р|рр)$/;
const YEAR_BEFORE = /\d\s*$/;
const isHead = (before: string): boolean => before.trim().split(/\s+/).length <= 2;
/** "kg", "m": a unit behind a number is written without a full stop. */
const UNIT = /^[b-df-hj-np-tv-z]{1,2}$/;
/** "hrs", "Blvd": a written word has a vowel. */
const VOWELLESS = /^(?=..)[B-DF-HJ-NP-TV-Z]?[b-df-hj-np-tv-xz]{1,4}$/;
/** So few code points that the word is taken for an abbreviation for its shortness alone. */
const SHORT = /^.{1,3}$/u;
