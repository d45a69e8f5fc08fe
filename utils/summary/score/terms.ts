import { wordsOf, type Word } from '../../text/words';

/** What is counted of one word through an article. */
export type Term = {
  key: string;
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

/** The words of an article by sentence, as indices into `terms`. */
export type TermIndex = {
  terms: Term[];
  /** The terms of each sentence in its order. */
  sentences: number[][];
  /** Share of each sentence's words that have a capital letter though they do not begin it. */
  capitalShare: number[];
};

/** Counts the words of sentences. @param texts sentences in the order of the article. */
export function indexTerms(texts: string[]): TermIndex {
  const byKey = new Map<string, number>();
  const terms: Term[] = [];
  const index: TermIndex = { terms, sentences: [], capitalShare: [] };

  texts.forEach((text, sentence) => {
    const words = wordsOf(text);
    const ids = words.map((word) => {
      let id = byKey.get(word.key);
      if (id === undefined) {
        id = terms.length;
        byKey.set(word.key, id);
        terms.push(newTerm(word));
      }
      return id;
    });
    let capitals = 0;
    ids.forEach((id, position) => {
      const term = terms[id]!;
      term.count += 1;
      if (term.sentences.at(-1) !== sentence) term.sentences.push(sentence);
      if (position > 0 && words[position]!.capital) {
        term.capitals += 1;
        capitals += 1;
      }
    });
    index.sentences.push(ids);
    index.capitalShare.push(capitals / Math.max(ids.length, 1));
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
