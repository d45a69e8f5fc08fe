import type { Article } from '../model/article';
import type { Summary, SummaryLength, SummarySentence } from '../model/summary';
import { isUnspaced } from '../text/words';
import { materialOf } from './article-shape';
import { cuesOf } from './cues';
import { flawPenalty, isQuestion, leaningPenalty, quotedShare, UNFIT } from './flaws';
import { leadPenalty } from './lead';
import { findPublisherSummary } from './publisher-summary';
import { chancesOf, type Chances } from './score/chances';
import type { SentenceShape } from './score/sentence-features';
import { factBonuses, knownTerms, markedTerms } from './score/marked-terms';
import { indexTerms, type TermIndex } from './score/terms';
import type { Weights } from './score/weights';
import { selectSentences, type Candidate } from './select';
import { readSentences, type ArticleSentence } from './sentences';

export type SummaryOptions = {
  length: SummaryLength;
  /** Other weights than the trained ones; for training. */
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
  const published = findPublisherSummary(article);
  const { blocks } = materialOf(article, published.blocks);
  const sentences = readSentences(article, blocks);
  const reading = readClosely(sentences, article, published.points, weights);
  const publisher = published.points.length > 0 ? { publisher: published.points } : {};
  if (reading.candidates.length === 0)
    return published.points.length > 0 ? { sentences: [], kind: 'whole', ...publisher } : undefined;

  const unit = reading.unspaced ? PAIRS_A_WORD : 1;
  const isShort = sentences.length < SHORT_ARTICLE;
  const chosen = isShort
    ? firstSentences(reading.candidates, sentences, length)
    : selectSentences(reading.chances, reading.candidates, {
        expectedWords: EXPECTED_WORDS[length] * unit,
        mostWords: MOST_WORDS[length] * unit,
        minimum: sentences.length > SHORT_ARTICLE ? FEWEST_SENTENCES[length] : 1,
      });
  return {
    sentences: chosen.map((at) => shown(sentences[at]!, reading.chances.sentences[at]!)),
    kind: isShort ? 'whole' : 'selected',
    ...publisher,
  };
}

/** Sentences under which an article is so short that its first ones are its summary. */
const SHORT_ARTICLE = 5;

/**
 * The knob of the length, the words of the editor's summary that the choice is measured against. On the 400 news
 * articles of `summaries` they give summaries of about 53, 75 and 115 words.
 */
const EXPECTED_WORDS: Record<SummaryLength, number> = { short: 42, medium: 80, long: 160 };

/** Words no sentence beyond the fewest may take a summary over. */
const MOST_WORDS: Record<SummaryLength, number> = { short: 85, medium: 120, long: 180 };

/** Sentences a summary has at least, where the article has {@link SHORT_ARTICLE} or more. */
const FEWEST_SENTENCES: Record<SummaryLength, number> = { short: 2, medium: 3, long: 4 };

/** Words up to which first sentences of a short article are shown, beyond the first one. */
const WHOLE_WORDS: Record<SummaryLength, number> = { short: 45, medium: 75, long: 120 };

/** Pairs of characters that stand for one word in scripts without spaces. */
const PAIRS_A_WORD = 1.8;

/** Words (or pairs of characters) a sentence must have more of to tell something alone. */
const SHORTEST_SENTENCE = 5;

type Reading = { chances: Chances; candidates: Candidate[]; unspaced: boolean };

/** What is telling in the sentences, and which of them may be chosen. */
function readClosely(
  sentences: ArticleSentence[],
  { title, standfirst, blocks, lang }: Pick<Article, 'blocks' | 'title' | 'standfirst' | 'lang'>,
  published: string[],
  weights?: Weights,
): Reading {
  const cues = cuesOf(lang);
  const index = indexTerms(sentences.map(({ words }) => words));
  const marked = markedTerms(index, { title, standfirst, blocks });
  const chances = chancesOf(index, sentences.map(shapeOf), marked, weights);
  const facts = factBonuses(index, { blocks });
  const told = published.map((point) => knownTerms(index, [point]));

  const candidates = sentences.flatMap((sentence, position): Candidate[] => {
    if (sentence.words.length <= SHORTEST_SENTENCE || repeats(index, position, told)) return [];
    const leads = position === 0;
    const flaws = flawPenalty(sentence, cues);
    if (flaws >= UNFIT) return [];
    const penalty = (flaws > 0 ? flaws : leadPenalty(position, lang)) - facts[position]!;
    return [{ position, penalty, leaning: leads ? 0 : leaningPenalty(sentence) }];
  });
  return { chances, candidates, unspaced: isUnspaced(sentences.map(({ text }) => text).join('')) };
}

/** Share of a sentence's telling words from which it says again what the publisher's summary says. */
const REPEATED_SHARE = 0.7;

function repeats(index: TermIndex, position: number, told: Set<number>[]): boolean {
  let all = 0;
  for (const id of index.sentences[position]!) all += index.terms[id]!.weight;
  return told.some((terms) => {
    let repeated = 0;
    for (const id of index.sentences[position]!)
      if (terms.has(id)) repeated += index.terms[id]!.weight;
    return repeated > REPEATED_SHARE * all;
  });
}

/** Positions of the first sentences, at least one, up to the words of a length. */
function firstSentences(
  candidates: Candidate[],
  sentences: ArticleSentence[],
  length: SummaryLength,
): number[] {
  const chosen: number[] = [];
  let words = 0;
  for (const { position } of candidates) {
    words += sentences[position]!.words.length;
    if (chosen.length > 0 && words > WHOLE_WORDS[length]) break;
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
