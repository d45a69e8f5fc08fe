import type { Article } from '../model/article';
import type { Summary, SummaryLength, SummarySentence } from '../model/summary';
import { isUnspaced, wordsOf } from '../text/words';
import { flawsOf } from './flaws';
import { readSentences, type ArticleSentence } from './read-sentences';
import { chancesOf } from './score/chances';
import { selectSentences } from './select';

export type SummaryOptions = { length: SummaryLength };

/** The sentences that tell an article best; `undefined` when it has no sentences. */
export function summarize(
  article: Pick<Article, 'blocks' | 'title' | 'standfirst' | 'lang'>,
  { length }: SummaryOptions,
): Summary | undefined {
  const sentences = readSentences(article);
  if (sentences.length === 0) return undefined;
  const shapes = sentences.map((sentence) => flawsOf(sentence, article.lang));
  const chances = chancesOf(
    sentences.map((sentence) => sentence.text),
    shapes,
  );
  const candidates = sentences.flatMap((sentence, position) =>
    wordsOf(sentence.text).length > SHORTEST
      ? [
          {
            position,
            flaw: shapes[position]!.flaw,
            leaning: position > 0 ? shapes[position]!.leaning : 0,
          },
        ]
      : [],
  );
  if (candidates.length === 0) return undefined;
  const unspaced = isUnspaced(sentences.map((sentence) => sentence.text).join(''));
  const chosen = selectSentences(chances, candidates, {
    expectedWords: EXPECTED_WORDS[length] * (unspaced ? UNSPACED_FACTOR : 1),
    minimumSentences: candidates.length >= 6 ? 2 : 1,
  });
  return {
    sentences: chosen.map((position) => shown(sentences[position]!, chances.sentences[position]!)),
    kind: sentences.length < 5 ? 'whole' : 'selected',
  };
}

/** Words a sentence must have more of to be chosen. */
const SHORTEST = 5;
/** The knob of the length: a summary comes out about ten words longer. */
const EXPECTED_WORDS: Record<SummaryLength, number> = { short: 42, medium: 70, long: 130 };
const UNSPACED_FACTOR = 1.8;

const shown = ({ text, source }: ArticleSentence, score: number): SummarySentence => ({
  text,
  source,
  score,
});
