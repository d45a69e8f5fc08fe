import type { SentenceAnchor } from '../model/anchor';
import type { Article } from '../model/article';
import { splitSentences } from '../text/sentences';
import { datelineLength } from './dateline';
import { cuesOf, type Cues, type Opening } from './openings';

/** A sentence of an article that may stand in its summary. */
export type ArticleSentence = {
  /** What would be shown: without dateline and leading connective. */
  text: string;
  source: SentenceAnchor;
  /** Where the whole sentence begins in its block. */
  wholeStart: number;
  opening: Opening;
};

/** The sentences of an article's running text in order. */
export function readSentences(article: Pick<Article, 'blocks' | 'lang'>): ArticleSentence[] {
  const cues = cuesOf(article.lang);
  return article.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' || block.kind === 'quote'
      ? splitSentences(block.text, article.lang).map(({ start, end }) => {
          const whole = block.text.slice(start, end);
          const text = whole.slice(trimmedLength(whole, cues));
          return {
            text,
            source: { block: index, start: end - text.length, end },
            wholeStart: start,
            opening: cues.opening(text),
          };
        })
      : [],
  );
}

/** Characters at the head of a sentence that are left out: a dateline, and a connective before a name. */
function trimmedLength(sentence: string, cues: Cues): number {
  const dateline = datelineLength(sentence);
  const rest = sentence.slice(dateline);
  const connective = cues.connectiveLength(rest);
  // Behind "But" a small letter would stand at the head of the sentence.
  const trims = connective > 0 && /^\p{Lu}/u.test(rest.slice(connective));
  return dateline + (trims ? connective : 0);
}
