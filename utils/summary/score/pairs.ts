import type { TermIndex } from './terms';

/** Pairs of neighbouring words within a sentence; columns with a value a pair. */
export type WordPairs = {
  firsts: number[];
  seconds: number[];
  counts: number[];
  /** Sentences that hold the pair, in order; a sentence may be named twice. */
  holders: number[][];
  /** The pairs of each sentence in its order. */
  bySentence: number[][];
};

/** The word pairs of an article. */
export function pairsOf({ sentences, terms }: TermIndex): WordPairs {
  const ids = new Map<number, number>();
  const pairs: WordPairs = { firsts: [], seconds: [], counts: [], holders: [], bySentence: [] };
  sentences.forEach((words, sentence) => {
    const own: number[] = [];
    for (let at = 1; at < words.length; at += 1) {
      const key = words[at - 1]! * terms.length + words[at]!;
      let id = ids.get(key);
      if (id === undefined) {
        id = pairs.firsts.length;
        ids.set(key, id);
        pairs.firsts.push(words[at - 1]!);
        pairs.seconds.push(words[at]!);
        pairs.counts.push(0);
        pairs.holders.push([]);
      }
      pairs.counts[id] = pairs.counts[id]! + 1;
      pairs.holders[id]!.push(sentence);
      own.push(id);
    }
    pairs.bySentence.push(own);
  });
  return pairs;
}
