import { wordsOf } from '../text/words';
import { cuesOf } from './openings';
import type { ArticleSentence } from './read-sentences';

/** What speaks against showing a sentence out of its place. */
export type Flaws = {
  /** Taken off the worth of a summary that has it. */
  flaw: number;
  /** Taken off when the sentence before is not in the summary. */
  leaning: number;
  leans: boolean;
  /** Share of the characters inside quotation marks. */
  quoted: number;
};

export function flawsOf({ text, opening, source }: ArticleSentence, locale?: string): Flaws {
  const quoted = quotedShare(text);
  const words = wordsOf(text).length;
  let flaw = 0;
  if (hasOpenQuote(text)) flaw += 0.02;
  if (words > 45 && !(source.block === 0 && source.start < 100)) flaw += 0.02;
  if (/[?？؟]["”'’»」）)]*$/.test(text)) flaw += 0.03;
  if (/^["“„«「]/.test(text) && !cuesOf(locale).saysWho(text)) flaw += 0.02;
  if (BOILERPLATE.test(text)) flaw += 1;
  if (opening === 'connective') flaw += 0.005;
  return { flaw, leaning: opening === 'pronoun' ? 0.02 : 0, leans: opening !== 'free', quoted };
}

const BOILERPLATE =
  /contributed to this (?:report|story|article)|^(?:Read|Watch|See|Click|Follow|Photos?|More|Related|Also)\b[^.]{0,40}:|©|all rights reserved|^(?:sign up|subscribe|follow us|click here|for more|join us)|https?:\/\/|reporting by|editing by/i;

function hasOpenQuote(text: string): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const opened = text.match(/[“«„「『]/g)?.length ?? 0;
  const closed = text.match(/[”»」』]/g)?.length ?? 0;
  return straight % 2 === 1 || (opened !== closed && !/[„»]/.test(text));
}

function quotedShare(text: string): number {
  let quoted = 0;
  for (const [match] of text.matchAll(/["“«„「][^"”»“」]*["”»“」]/g)) quoted += match.length;
  return quoted / Math.max(text.length, 1);
}
