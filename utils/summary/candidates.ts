import type { Article } from '../model/article';
import { cuesOf } from './cues';
import { flawPenalty, leaningPenalty, UNFIT } from './flaws';
import { leadPenalty } from './lead';
import { factBonuses, knownTerms } from './score/marked-terms';
import type { TermIndex } from './score/terms';
import type { Candidate } from './select';
import type { ArticleSentence } from './sentences';

/** Words (or pairs of characters) a sentence must have more of to tell something alone. */
const SHORTEST = 5;
/** The same in articles of short sentences only, as a breaking story or one in Korean may be. */
const SHORTEST_OF_SHORT = 2;

/**
 * The sentences that may stand in a summary, in order.
 *
 * @param told what the publisher's own summary says: it is not said again.
 */
export function candidatesOf(
  sentences: ArticleSentence[],
  index: TermIndex,
  { blocks, lang }: Pick<Article, 'blocks' | 'lang'>,
  told: string[],
): Candidate[] {
  const cues = cuesOf(lang);
  const facts = factBonuses(index, { blocks });
  const toldTerms = told.map((point) => knownTerms(index, [point]));
  const fit = sentences.flatMap((sentence, position) => {
    const flaws = flawPenalty(sentence, cues);
    return flaws < UNFIT && !repeats(index, position, toldTerms) ? [{ position, flaws }] : [];
  });
  const wordsAt = (position: number): number => sentences[position]!.words.length;
  const telling = fit.filter(({ position }) => wordsAt(position) > SHORTEST);
  const used =
    telling.length > 0
      ? telling
      : fit.filter(({ position, flaws }) => flaws === 0 && wordsAt(position) > SHORTEST_OF_SHORT);
  return used.map(({ position, flaws }) => ({
    position,
    penalty: (flaws > 0 ? flaws : leadPenalty(position, lang)) - facts[position]!,
    leaning: position === 0 ? 0 : leaningPenalty(sentences[position]!),
    introducers: introducersOf(sentences, index, position),
  }));
}

/** Share of a term's occurrences with a capital letter from which it is a name. */
const NAME_CAPITALS = 0.6;

/** Earlier sentences that tell who the name at the head of a sentence is: those that give it with another before it. */
function introducersOf(sentences: ArticleSentence[], index: TermIndex, position: number): number[] {
  const [head, next] = sentences[position]!.words;
  const id = index.sentences[position]![0];
  if (!head?.capital || next?.capital || id === undefined) return [];
  const term = index.terms[id]!;
  if (term.capitals < NAME_CAPITALS * (term.count - 1) || term.capitals === 0) return [];
  return term.sentences.filter(
    (at) =>
      at < position &&
      index.sentences[at]!.some(
        (other, word) => other === id && sentences[at]!.words[word - 1]?.capital,
      ),
  );
}

/** Share of a sentence's telling words from which it says again what has been said. */
const REPEATED_SHARE = 0.7;

function repeats(index: TermIndex, position: number, told: Set<number>[]): boolean {
  const weightOf = (ids: number[]): number =>
    ids.reduce((sum, id) => sum + index.terms[id]!.weight, 0);
  const ids = index.sentences[position]!;
  return told.some(
    (terms) => weightOf(ids.filter((id) => terms.has(id))) > REPEATED_SHARE * weightOf(ids),
  );
}
