import type { Span } from '../model/anchor';
import type { OpenPunctuation } from './open-punctuation';
import type { SentenceRules } from './sentence-rules';

/** A terminator in its surroundings; all offsets count in `text`. */
export type Terminator = {
  text: string;
  /** Where the sentence that may end here began. */
  start: number;
  /** The terminator itself: "." or "?!". */
  mark: Span;
  /** Where the quotation marks and brackets that close behind it end. */
  end: number;
  /** Where the bracket that closes behind it was opened; `undefined` when none closes. */
  bracketOpened: number | undefined;
  /** What is still open behind it. */
  open: OpenPunctuation;
};

/** Whether a sentence ends with a terminator. */
export function endsSentence(place: Terminator, rules: SentenceRules): boolean {
  const next = whatFollows(place.text, place.end);
  if (next === undefined) return true;
  const mark = place.text.slice(place.mark.start, place.mark.end);
  if (CONTINUES.test(next.first) || isInsideBracket(place)) return false;
  if (CASED_MARK.test(mark)) {
    if (goesOnInLowerCase(next.text, mark)) return false;
    if (next.glued && !isMissingSpace(place, next, mark)) return false;
  } else if (next.glued && isPartOfInitials(place, mark)) return false;
  if (endsInAside(place, next)) return false;
  if (isFollowedBySpeaker(place, next, mark, rules)) return false;
  if (isNothingYet(place)) return false;
  return mark !== '.' || place.end > place.mark.end || !isAbbreviation(place, next, rules);
}

/** The text behind a terminator, at most {@link REACH} characters. */
type Following = {
  /** The first character that is not white space. */
  first: string;
  /** The text from the first letter or figure on, without the opening marks before it. */
  text: string;
  /** Nothing but opening marks stands between. */
  glued: boolean;
};

/** Characters that are looked at behind a terminator: enough for a name and a verb of saying. */
const REACH = 60;

function whatFollows(text: string, end: number): Following | undefined {
  const ahead = text.slice(end, end + REACH);
  const trimmed = ahead.trimStart();
  if (trimmed === '')
    return end + REACH < text.length ? { first: '', text: '', glued: false } : undefined;
  return {
    first: trimmed.charAt(0),
    text: trimmed.replace(OPENING_MARKS, ''),
    glued: ahead.length === trimmed.length,
  };
}

const OPENING_MARKS = /^(?:["'“„‘«»‹›¿¡\p{Ps}\p{Pd}•*]|\s)+/u;

/** What never begins a sentence. */
const CONTINUES = /^[,;:，、；：،؛)\]}%؟?!…。.]/;

/** Terminators of scripts with upper and lower case. */
const CASED_MARK = /^[.!?…‥‼⁇⁈⁉]+$/;

const LOWER_CASE = /^(?!\p{Script=Georgian})\p{Ll}/u;

/** Names that are written small at the head of a sentence: iPhone, eBay. */
const SMALL_NAME = /^\p{Ll}\p{Lu}/u;

/** Names with a small particle: de Blasio, al-Shabab. */
const SMALL_PARTICLE =
  /^(?:al|an|bin|da|de|del|den|der|di|el|ibn|la|le|ten|ter|van|von)[ -]\p{Lu}/u;

function goesOnInLowerCase(next: string, mark: string): boolean {
  if (!LOWER_CASE.test(next)) return false;
  if (SMALL_NAME.test(next)) return false;
  return mark !== '.' || !SMALL_PARTICLE.test(next);
}

/** Whether the space between two sentences was lost: "on Monday.She stayed", but not "example.Com", "U.S.A" or "3.5". */
function isMissingSpace({ text, mark, end }: Terminator, next: Following, sign: string): boolean {
  const before = text.slice(Math.max(0, mark.start - REACH), mark.start);
  const word = /\S*$/.exec(before)?.[0] ?? '';
  if (ADDRESS.test(word)) return false;
  if (HAN_OR_KANA.test(next.text)) return CASELESS_END.test(before) || sign.length > 1;
  if (HANGUL.test(next.text)) return end === mark.end && KOREAN_END.test(before);
  if (ARABIC.test(next.text)) return ARABIC_WORD.test(before);
  return (
    (GLUED_START.test(next.text) || next.text.length === 0) &&
    (end > mark.end ||
      sign !== '.' ||
      /(?:\p{Ll}{2}|\p{Ll}\p{M}|\d|[\p{Pe}\p{Pf}"'%])$/u.test(before))
  );
}

const ADDRESS = /[/@]|^www\.|\w\.\w+\.|^\.?\w*:/i;
const HAN_OR_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /^\p{Script=Hangul}/u;
const ARABIC = /^\p{Script=Arabic}/u;
const CASELESS_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const KOREAN_END = /[다요까죠]$/;
const ARABIC_WORD = /\p{Script=Arabic}{3}$/u;
const GLUED_START = /^(?:\p{Lu}[\p{Ll}\p{M}’']|\p{Lu} |\p{Ll}\p{Lu})/u;

/** Abbreviations with another sign than the full stop: پی۔ٹی۔آئی. */
const isPartOfInitials = ({ text, mark }: Terminator, sign: string): boolean =>
  sign === '۔' &&
  /(?:^|[\s۔])\p{L}{1,3}$/u.test(text.slice(Math.max(0, mark.start - 5), mark.start));

/** Characters a bracket may hold before it is taken for one that was never closed. */
const BRACKET_REACH = 400;
/** The same for the corner brackets of a Japanese quotation, which may hold sentences of their own. */
const CORNER_REACH = 120;

function isInsideBracket({ text, mark, end, open }: Terminator): boolean {
  const opened = open.brackets.at(-1);
  if (opened === undefined) return false;
  const corner = '「『'.includes(text.charAt(opened));
  const reach = corner ? CORNER_REACH : BRACKET_REACH;
  if (mark.start - opened > reach) return false;
  return (corner ? /[」』]/ : /[)\]}）］】]/).test(text.slice(end, end + reach));
}

/** Whether the terminator stood in brackets, or in a quotation that the sentence goes on from. */
function endsInAside({ text, start, bracketOpened }: Terminator, next: Following): boolean {
  if (bracketOpened === undefined) return false;
  if ('「『'.includes(text.charAt(bracketOpened)))
    return next.glued && JAPANESE_PARTICLE.test(next.text);
  if (text.slice(start, bracketOpened).trim() === '') return false;
  return !/^[\p{Lu}\p{Lt}]/u.test(next.text);
}

const JAPANESE_PARTICLE = /^(?:と|って|など|という|とも|とは|は|が|を|に|も|の|で|だ)/u;

/** Whether a quoted question is followed by who asked it: "“Who knew?” Ms. Smith asked." */
function isFollowedBySpeaker(
  { mark, end }: Terminator,
  next: Following,
  sign: string,
  rules: SentenceRules,
): boolean {
  if (end === mark.end || !rules.speaker) return false;
  return /[?!？！؟。]/.test(sign) && rules.speaker.test(next.text);
}

/** Whether the sentence so far is only a number or a letter of a list, or an ellipsis that opens it. */
const isNothingYet = ({ text, start, end }: Terminator): boolean =>
  end - start < 12 &&
  /^\s*["“„«'‘(]*(?:\d{1,3}\.|\p{Lu}\.|[.…]+)\s*$/u.test(text.slice(start, end));

function isAbbreviation(
  { text, start, mark }: Terminator,
  next: Following,
  rules: SentenceRules,
): boolean {
  const before = text.slice(Math.max(start, mark.start - REACH), mark.start);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  if (word === '') return false;
  const nextWord = FIRST_WORD.exec(next.text)?.[0] ?? '';
  return rules.isAbbreviation({
    word,
    before: before.slice(0, before.length - word.length),
    nextWord,
  });
}

/** A word up to a full stop, with the full stops inside it: "U.S", "Ph.D", "Prof". */
const LAST_WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|\.(?=[\p{L}\p{N}])|[-‑](?=\p{L}))*$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;
