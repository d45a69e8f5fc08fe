import type { Span } from '../../model/anchor';

/** A sentence up to this length is read whole, in characters. */
const SHORT_SENTENCE = 140;
/** Longest sentence that is read whole where no clause can be cut out of it. */
const MAX_SENTENCE = 240;
/** Longest and shortest clause that is cut out of a longer sentence. */
const MAX_CLAUSE = 190;
const MIN_CLAUSE = 40;

/** Where one clause ends and another begins in any language: at a semicolon, a colon that no quote follows. */
const STRONG = /;\s|[；：]|:\s(?![“"„«'‘])/g;
/** A dash between clauses; two enclose an aside, and the clause goes on behind it. */
const DASH = /\s[—–-]{1,2}\s|—/g;
/** Where a clause of its own may begin in English: a conjunction and a subject. */
const CONJUNCTION =
  /(?:,\s(?:and|but|so|yet|while|although|though|because|whereas)|\s(?:while|although|because|whereas))\s(?=(?:the|a|an|this|that|these|those|its|his|her|their|there|he|she|it|they|some|many|most|about|more|nearly|\d[\d,.]*|\p{Lu}[\p{L}’'-]+)\s)/gu;
/** A verb within the first words: what stands behind a conjunction is a clause, not the end of a list. */
const HAS_VERB =
  /^(?:(?!that\b|which\b|who\b)\S+\s){1,7}?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|said|says|told|went|came|took|made|found|got|gave|became|began|fell|rose|grew|won|lost|\p{Ll}{2,}ed)\s/u;
/** How an English clause of its own begins: a name, a figure, a pronoun or an article. */
const SUBJECT =
  /^(?:[\p{Lu}\d$£€“"]|(?:the|an?|this|that|these|those|its|his|her|their|there|he|she|it|they|some|many|most|about|more|nearly)\s)/u;
/** Words that a cut clause must not begin with: they lean on what stands before. */
const LEANING =
  /^(?:and|but|or|nor|which|who|whose|whom|where|when|that|than|including|with|from|of|to|by|for|at|on|in|as|if|after|before|because|while|\p{Ll}+ing|said|says)\b/iu;

/**
 * The clause of a sentence that holds a span, without what leans on its neighbours; the whole sentence when it is short
 * or cannot be cut. `undefined` when that is too long to read in a table, holds one half of a quote, or is an aside of
 * the writer to the reader.
 */
export function clauseAround(text: string, span: Span, language: string): Span | undefined {
  const whole = { start: 0, end: text.length };
  const clause = text.length <= SHORT_SENTENCE ? whole : cutAround(text, span, language);
  const found = text.slice(clause.start, clause.end);
  const told = language !== 'en' || !ADDRESS.test(found.replace(QUOTED, ''));
  return told && found.length <= MAX_SENTENCE && isBalanced(found) ? clause : undefined;
}

/** English words of a writer who speaks of themselves or to the reader. */
const ADDRESS =
  /(?<![\p{L}.])(?:I|I[’'](?:m|ve|d|ll)|me|my|you|your|you[’'](?:re|ve|d|ll))(?![\p{L}.])/iu;
const QUOTED = /“[^”]*”|"[^"]*"/g;

function cutAround(text: string, span: Span, language: string): Span {
  let start = 0;
  let end = text.length;
  for (const at of boundaries(text, language)) {
    if (
      at.start <= span.start &&
      end - at.start >= MIN_CLAUSE &&
      !LEANING.test(text.slice(at.start))
    )
      start = Math.max(start, at.start);
    if (at.end >= span.end && at.end - start >= MIN_CLAUSE) end = Math.min(end, at.end);
  }
  const readable = end - start >= MIN_CLAUSE && end - start <= MAX_CLAUSE;
  return readable ? { start, end } : { start: 0, end: text.length };
}

/** Ends of clauses and the starts behind them, in order; not inside quotation marks or brackets. */
function boundaries(text: string, language: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const patterns = [STRONG];
  if (text.match(DASH)?.length === 1) patterns.push(DASH);
  if (language === 'en') patterns.push(CONJUNCTION);
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length;
      if (isEnclosed(text, match.index)) continue;
      const rest = text.slice(start);
      if (pattern === CONJUNCTION && !HAS_VERB.test(rest)) continue;
      if (language === 'en' && !SUBJECT.test(rest)) continue;
      found.push({ end: match.index, start });
    }
  return found.sort((a, b) => a.start - b.start);
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** Whether a place lies inside quotation marks. */
export function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return count(before, /[“„«「『]/g) > count(before, /[”»」』]/g) || count(before, /"/g) % 2 === 1;
}

/** Whether a place lies inside quotation marks or brackets. */
export function isEnclosed(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return isQuoted(text, index) || count(before, /[([]/g) > count(before, /[)\]]/g);
}

/** Whether every quotation mark and bracket that opens also closes. */
const isBalanced = (text: string): boolean =>
  count(text, /"/g) % 2 === 0 &&
  count(text, /[“„«]/g) <= count(text, /[”»“]/g) &&
  count(text, /”/g) <= count(text, /[“„]/g) &&
  count(text, /[([]/g) === count(text, /[)\]]/g);
