import type { Article } from '../model/article';
import type { Summary, SummaryLength, SummarySentence } from '../model/summary';
import { isUnspaced } from '../text/words';
import { materialOf } from './article-shape';
import { candidatesOf } from './candidates';
import { isQuestion, quotedShare } from './flaws';
import { findPublisherSummary } from './publisher-summary';
import { chancesOf } from './score/chances';
import { markedTerms } from './score/marked-terms';
import type { SentenceShape } from './score/sentence-features';
import { indexTerms } from './score/terms';
import type { Weights } from './score/weights';
import { selectSentences, type Candidate } from './select';
import { readSentences, type ArticleSentence } from './sentences';

export type SummaryOptions = {
  length: SummaryLength;
  /** Other weights than the shipped ones; for training. */
  weights?: Weights;
};

/**
 * The sentences that tell an article best, word for word; `undefined` when it has none that could stand alone and the
 * publisher gives no summary either.
 */
export function summarize(
  article: Pick<Article, 'blocks' | 'title' | 'standfirst' | 'lang'>,
  { length, weights }: SummaryOptions,
): Summary | undefined {
  const publisher = findPublisherSummary(article);
  const sentences = readSentences(article, materialOf(article, publisher.blocks).blocks);
  const index = indexTerms(sentences.map(({ words }) => words));
  const candidates = candidatesOf(sentences, index, article, publisher.points);
  const published = publisher.points.length > 0 ? { publisher: publisher.points } : undefined;
  if (candidates.length === 0) return published && { sentences: [], kind: 'whole', ...published };

  const marked = markedTerms(index, article);
  const chances = chancesOf(index, sentences.map(shapeOf), marked, weights);
  const isShort = sentences.length < SHORT_ARTICLE;
  const unit = isUnspaced(sentences[0]!.text) ? PAIRS_A_WORD : 1;
  const { expectedWords, mostWords, fewest } = LENGTHS[length];
  const chosen = isShort
    ? firstSentences(candidates, sentences, expectedWords * unit)
    : selectSentences(chances, candidates, {
        expectedWords: expectedWords * unit,
        mostWords: mostWords * unit,
        minimum: fewest,
      });
  return {
    sentences: chosen.map((at) => shown(sentences[at]!, chances.sentences[at]!)),
    kind: isShort ? 'whole' : 'selected',
    ...published,
  };
}

/** Sentences under which an article is so short that its first ones are its summary. */
const SHORT_ARTICLE = 5;

/**
 * How long a summary is. `expectedWords` is the knob: the words of the editor's summary that the choice is measured
 * against; on the 400 news articles of `summaries` it gives 54, 78 and 114 words. `mostWords` bounds articles of long
 * sentences, after the `fewest`.
 */
const LENGTHS: Record<SummaryLength, { expectedWords: number; mostWords: number; fewest: number }> =
  {
    short: { expectedWords: 42, mostWords: 85, fewest: 2 },
    medium: { expectedWords: 80, mostWords: 120, fewest: 3 },
    long: { expectedWords: 160, mostWords: 180, fewest: 4 },
  };

/** Pairs of characters that stand for one word in scripts without spaces. */
const PAIRS_A_WORD = 1.8;

/** Positions of the first sentences, at least one, up to so many words. */
function firstSentences(
  candidates: Candidate[],
  sentences: ArticleSentence[],
  mostWords: number,
): number[] {
  const chosen: number[] = [];
  let words = 0;
  for (const { position } of candidates) {
    words += sentences[position]!.words.length;
    if (chosen.length > 0 && words > mostWords) break;
    chosen.push(position);
  }
  return chosen;
}

/** What the features read of a sentence beside its words. */
export const shapeOf = ({ text, opening }: ArticleSentence): SentenceShape => ({
  quoted: quotedShare(text),
  leans: opening !== 'free',
  question: isQuestion(text),
  figures: /\p{N}/u.test(text),
  brackets: /[(（]/.test(text),
  commas: text.match(/[,，、،]/g)?.length ?? 0,
});

const shown = ({ text, source, whole }: ArticleSentence, score: number): SummarySentence => ({
  text,
  source,
  whole: { ...whole, block: source.block },
  score,
});
