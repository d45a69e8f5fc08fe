import type { TermIndex } from './terms';
import { dotProduct, likenessToEarlier, sumOf, unitVector } from './vectors';

/** What {@link sentenceFeatures} reads of a sentence beside its words. */
export type SentenceShape = {
  /** Share of its characters inside quotation marks, 0–1. */
  quoted: number;
  /** Whether it opens with a word that leans on the sentence before. */
  leans: boolean;
  question: boolean;
  figures: boolean;
  brackets: boolean;
  commas: number;
};

/** Names of the features of a sentence, in the order of the numbers. */
export const SENTENCE_FEATURES = [
  'closeness to the start',
  'log position',
  'first',
  'third',
  'share of the article before it',
  'last',
  'log words',
  'shortness',
  'overlength',
  'likeness to the article',
  'likeness to what follows',
  'likeness to what precedes',
  'likeness to the first',
  'commonness of its words',
  'new words',
  'letters a word',
  'capitals',
  'most frequent names',
  'share quoted',
  'holds a quotation',
  'leaning start',
  'after a question',
  'figures',
  'brackets',
  'commas',
] as const;

/** Words under which a sentence is short, and over which it is long. */
const SHORT_SENTENCE = 10;
const LONG_SENTENCE = 35;
/** Commas from which more make no difference. */
const MANY_COMMAS = 4;

/**
 * One row of {@link SENTENCE_FEATURES} a sentence, all of a size around 1. Linear in the length of the article.
 *
 * Chosen by cross-validation on 400 CNN articles; without word lists, so that they mean the same in every language.
 */
export function sentenceFeatures(index: TermIndex, shapes: SentenceShape[]): number[][] {
  const { terms, sentences } = index;
  const vectors = sentences.map((ids) => unitVector(ids, terms));
  const article = sumOf(vectors, terms.length);
  const articleLength = Math.sqrt(article.reduce((sum, value) => sum + value * value, 0)) || 1;
  const following = standardized(
    likenessToEarlier(vectors.toReversed(), terms.length).toReversed(),
  );
  const preceding = standardized(likenessToEarlier(vectors, terms.length));
  const first = sumOf(vectors.slice(0, 1), terms.length);
  const names = frequentNames(index);
  const total = sentences.length;

  return sentences.map((ids, position) => {
    const vector = vectors[position]!;
    const shape = shapes[position]!;
    const words = Math.max(ids.length, 1);
    const { common, fresh } = weighedWords(ids, position, index);
    return [
      1 / (position + 1),
      Math.log(position + 1),
      flag(position === 0),
      flag(position === 2),
      position / total,
      flag(position === total - 1),
      Math.log(words),
      Math.max(0, SHORT_SENTENCE - words) / SHORT_SENTENCE,
      Math.max(0, words - LONG_SENTENCE) / LONG_SENTENCE,
      dotProduct(vector, article) / articleLength,
      following[position]!,
      preceding[position]!,
      position === 0 ? 0 : dotProduct(vector, first),
      common / total,
      fresh,
      index.letters[position]! / words / LETTERS_A_WORD,
      index.capitals[position]! / words,
      shareHeld(names, ids),
      shape.quoted,
      flag(shape.quoted > 0),
      flag(shape.leans),
      flag(position > 0 && shapes[position - 1]!.question),
      flag(shape.figures),
      flag(shape.brackets),
      Math.min(shape.commas, MANY_COMMAS) / MANY_COMMAS,
    ];
  });
}

/** Share of a set that a sentence holds; 0 of an empty set. */
function shareHeld(names: Set<number>, ids: number[]): number {
  const held = new Set(ids.filter((id) => names.has(id)));
  return held.size / Math.max(names.size, 1);
}

/** A usual word's letters, which scale the feature to about 1. */
const LETTERS_A_WORD = 5;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Each value's distance from the mean in standard deviations. */
export function standardized(values: number[]): number[] {
  const size = Math.max(values.length, 1);
  const mean = values.reduce((sum, value) => sum + value, 0) / size;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size;
  const deviation = Math.sqrt(variance) || 1;
  return values.map((value) => (value - mean) / deviation);
}

/** Mean occurrences in the article of a sentence's words, and the share that occurs here first; telling words count more. */
function weighedWords(
  ids: number[],
  position: number,
  { terms }: TermIndex,
): { common: number; fresh: number } {
  let weights = 0;
  let common = 0;
  let fresh = 0;
  for (const id of ids) {
    const { weight, count, sentences } = terms[id]!;
    weights += weight;
    common += weight * count;
    if (sentences[0] === position) fresh += weight;
  }
  return weights > 0
    ? { common: common / weights, fresh: fresh / weights }
    : { common: 0, fresh: 0 };
}

/** Names the most frequent of which tell whom the article is about. */
const NAMES = 5;
/** Share of a term's occurrences with a capital letter from which it is a name. */
const NAME_CAPITALS = 0.6;

/** The terms most often written as a name, at most {@link NAMES}, each at least twice. */
function frequentNames({ terms }: TermIndex): Set<number> {
  const names = terms.flatMap((term, id) =>
    term.count > 1 && term.length > 2 && term.capitals / term.count > NAME_CAPITALS
      ? [{ id, count: term.count }]
      : [],
  );
  names.sort((a, b) => b.count - a.count || a.id - b.id);
  return new Set(names.slice(0, NAMES).map(({ id }) => id));
}
