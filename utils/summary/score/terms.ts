import type { Word } from '../../text/words';

/** What is counted of one word through an article. */
export type Term = {
  key: string;
  /** How much the word tells by its shape alone, 0–1. */
  weight: number;
  /** Letters of its first occurrence. */
  length: number;
  /** Occurrences. */
  count: number;
  /** Occurrences with a capital letter that the beginning of a sentence does not explain. */
  capitals: number;
  /** Sentences that hold it, in order, each once. */
  sentences: number[];
};

/** The words of an article by sentence. */
export type TermIndex = {
  terms: Term[];
  /** The words of each sentence in its order, as indices into `terms`. */
  sentences: number[][];
  /** Words of each sentence that have a capital letter though they do not begin it. */
  capitals: number[];
  /** Letters of each sentence's words together. */
  letters: number[];
};

/** Counts the words of sentences. @param sentences the words of each, in the order of the article. */
export function indexTerms(sentences: Word[][]): TermIndex {
  const byKey = new Map<string, number>();
  const index: TermIndex = { terms: [], sentences: [], capitals: [], letters: [] };
  const idOf = (word: Word): number => {
    let id = byKey.get(word.key);
    if (id === undefined) {
      id = index.terms.length;
      byKey.set(word.key, id);
      index.terms.push(newTerm(word));
    }
    return id;
  };

  sentences.forEach((words, sentence) => {
    let capitals = 0;
    let letters = 0;
    const ids = words.map((word, position) => {
      const id = idOf(word);
      const term = index.terms[id]!;
      term.count += 1;
      if (term.sentences.at(-1) !== sentence) term.sentences.push(sentence);
      if (position > 0 && word.capital) {
        term.capitals += 1;
        capitals += 1;
      }
      letters += word.end - word.start;
      return id;
    });
    index.sentences.push(ids);
    index.capitals.push(capitals);
    index.letters.push(letters);
  });
  return index;
}

const newTerm = ({ key, weight, start, end }: Word): Term => ({
  key,
  weight,
  length: end - start,
  count: 0,
  capitals: 0,
  sentences: [],
});
