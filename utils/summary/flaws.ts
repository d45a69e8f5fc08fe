import type { Cues } from './cues';
import type { ArticleSentence } from './sentences';

/** The penalty of what is never shown. */
export const UNFIT = 1;

/**
 * What a reader would stumble over in a sentence that stands alone, each with what it takes off the worth of a summary
 * (expected agreement, 0–1, in which the next best sentence is usually within .01).
 */
const FLAWS: { penalty: number; has: (sentence: ArticleSentence, cues: Cues) => boolean }[] = [
  { penalty: UNFIT, has: ({ text }) => BOILERPLATE.some((pattern) => pattern.test(text)) },
  { penalty: 0.1, has: ({ text }) => !ENDS_SENTENCE.test(text) },
  { penalty: 0.05, has: ({ text }) => QUESTION.test(text) },
  { penalty: 0.04, has: ({ text }) => quotationIsOpen(text) },
  { penalty: 0.03, has: ({ insideQuote }) => insideQuote },
  { penalty: 0.03, has: ({ text }, cues) => OPENS_QUOTATION.test(text) && !cues.saysWho(text) },
  { penalty: 0.02, has: ({ words, source }) => words.length > LONG && source.start > 0 },
  { penalty: 0.05, has: ({ text }) => PASTED_LINE.test(text) },
  { penalty: 0.05, has: ({ text }) => BEGINS_AMID.test(text) },
  { penalty: 0.05, has: ({ text }) => ASIDE.test(text) },
  { penalty: 0.03, has: ({ text }) => LABEL.test(text) },
  { penalty: 0.02, has: ({ text }) => CALLS_READER.test(text) },
  { penalty: 0.02, has: ({ opening }) => opening === 'connective' },
];

/** Words from which a sentence is hard to take in at a glance. */
const LONG = 45;

/** What the flaws of a sentence take off the worth of a summary that has it. */
export function flawPenalty(sentence: ArticleSentence, cues: Cues): number {
  return FLAWS.reduce((sum, { penalty, has }) => sum + (has(sentence, cues) ? penalty : 0), 0);
}

/** What is taken off when a sentence speaks of "her" or "the company" and the sentence before it is not shown. */
export function leaningPenalty({ opening }: ArticleSentence): number {
  return opening === 'pronoun' ? LEANING : 0;
}

const LEANING = 0.025;

const ENDS_SENTENCE = /[\p{STerm}…][\p{Pe}\p{Pf}"'“«]*(?:\[\d+\])*$/u;
const QUESTION = /[?？؟]["'\p{Pe}\p{Pf}]*$/u;
const OPENS_QUOTATION = /^["“„«「『]/;
/** Addresses the reader instead of telling: links, notes of the desk. */
const CALLS_READER = /https?:\/\/|www\.|\S@[^\s@]+\.\w/;

/** A caption or a line of links: set with a space before its full stop. */
const PASTED_LINE = /\s\.$/;
/** The end of a line that was cut in two ("eBay" and "iPhone" begin a sentence), or an item of several: "6. Let it rest", "Second, …". */
const BEGINS_AMID = /^(?:\p{Ll}{2}|\d+[.)] |(?:Second|Third)(?:ly)?, )/u;
/** All of it in brackets: a note of the desk, a stage direction. */
const ASIDE = /^[([].*[)\]]\.?$/s;
/** "Moss: There are churches", "PERSON #1: Yes", "Price: $10", "Step 2: Let it rest": a turn of a conversation, an item of a list. */
const LABEL = /^\p{Lu}[\p{L}.]{1,15}(?: [\p{Lu}\d#][\p{L}\d.]{0,15}){0,2}: [\p{Lu}\p{Sc}]/u;

const BOILERPLATE = [
  /\bcontributed to th(?:is|e) (?:report|story|article)\b|\bpost originally appeared\b|\ball rights reserved\b|©|\(c\) ?\d{4}|\bhas more about\b/i,
  /^(?:read|watch|see|click|follow|photos?|more|related|also|listen|opinion|complete coverage)\b[^.!?]{0,40}:/i,
  /^(?:you can )?(?:sign up|subscribe|follow us|click here|for more|visit our|join us|(?:to )?(?:find out|learn|read) more|read on|keep reading|editor.s note|reviewed by|download|share this|thank you for|thanks for|on this page)\b/i,
  /\b(?:reporting|editing|writing|edited|compiled|(?:post|article) was (?:written|authored)) by \p{Lu}/u,
  /^(?:lesen sie auch|mehr zum thema|lire aussi|à lire|lea también|leia (?:também|mais)|leggi anche|lees ook|czytaj|zobacz|читайте|ayrıca okuyun|اقرأ|আরও পড়ুন|यह भी पढ़ें|相关阅读|関連記事)/i,
];

/** Whether a text has quotation marks without their other halves. */
export function quotationIsOpen(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  if (count(/"/g) % 2 === 1) return true;
  // German closes with the mark that English opens with, and »so« is as usual there as «so».
  if (/[„»]/.test(text) && !text.includes('”')) return count(/[„“«»]/g) % 2 === 1;
  return count(/[“«「『]/g) !== count(/[”»」』]/g);
}

/** Share of a text's characters that stand inside quotation marks, 0–1. */
export function quotedShare(text: string): number {
  let quoted = 0;
  for (const [quotation] of text.matchAll(/["“„«»「][^"”“»«」]*["”“»«」]/g))
    quoted += quotation.length;
  return quoted / Math.max(text.length, 1);
}

/** Whether a text is a question. */
export const isQuestion = (text: string): boolean => QUESTION.test(text);
