import type { SentenceAnchor, Span } from '../model/anchor';
import type { Article, Block } from '../model/article';
import { datelineLength } from '../text/dateline';
import { followPunctuation, newPunctuation, QUOTATION_MARK } from '../text/open-punctuation';
import { splitSentences } from '../text/sentences';
import { wordsOf, type Word } from '../text/words';
import { cuesOf, type Cues, type Opening } from './cues';

/** A sentence of an article that may stand in its summary. */
export type ArticleSentence = {
  /** What is shown: without a bullet or a dateline, and without a connective where a name follows it. */
  text: string;
  source: SentenceAnchor;
  /** The whole sentence in its block. */
  whole: Span;
  words: Word[];
  opening: Opening;
  /** Begins in the middle of a quotation. */
  insideQuote: boolean;
};

/** The sentences of some blocks of an article, in order. @param indices blocks to read, ascending. */
export function readSentences(
  { blocks, lang }: Pick<Article, 'blocks' | 'lang'>,
  indices: number[],
): ArticleSentence[] {
  const cues = cuesOf(lang);
  return indices.flatMap((index) => readBlock(blocks[index]!, index, cues, lang));
}

/** Blocks in which a dateline may stand, pictures and headings too; below them the like of "ANN MOOR:" is who speaks. */
const HEAD = 6;

function readBlock(
  block: Block,
  index: number,
  cues: Cues,
  lang: string | undefined,
): ArticleSentence[] {
  const quoteOpenAt = quoteFollower(block.text);
  return splitSentences(block.text, lang).map((whole) => {
    const full = block.text.slice(whole.start, whole.end);
    const told = full.replace(BULLET, '');
    const rest = index < HEAD ? told.slice(datelineLength(told)) : told;
    const text = rest.slice(connectiveLength(rest, cues));
    return {
      text,
      source: { block: index, start: whole.end - text.length, end: whole.end },
      whole,
      words: wordsOf(text),
      opening: cues.opening(text),
      insideQuote: quoteOpenAt(whole.start),
    };
  });
}

/** Characters of a connective at the head of a sentence that is left out: elsewhere a small letter would stand there. */
function connectiveLength(sentence: string, cues: Cues): number {
  const length = cues.removableLength(sentence);
  return UPPER_CASE.test(sentence.slice(length)) ? length : 0;
}

/** A sign that sets a line off where a list would. */
const BULLET = /^[-•▪·]\s+/;

const UPPER_CASE = /^\p{Lu}/u;

/** Tells whether a quotation is open at an offset of a text; offsets must be asked in ascending order. */
function quoteFollower(text: string): (offset: number) => boolean {
  const marks = text.matchAll(QUOTATION_MARK);
  const open = newPunctuation();
  let mark = marks.next();
  return (offset) => {
    for (; !mark.done && mark.value.index < offset; mark = marks.next())
      followPunctuation(text, mark.value.index, open);
    return open.quote;
  };
}
