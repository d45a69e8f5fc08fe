import type { Passage } from './passage';

/** Letters of a word that make its key: a stemmer for every alphabet. */
const KEY_LENGTH = 6;
/** Shorter words are mostly grammar. */
const MIN_WORD = 4;
/** What the first sentence gains; the gain of later ones falls with their place. */
const LEAD = 0.6;
/** What a sentence gains that has all words of the title. */
const TITLE = 1;

/** How telling each sentence of a passage is, about 0 to 2: its words' frequency, its words in the title, its place. */
export function sentenceWeights({ sentences, title }: Passage): number[] {
  const keys = sentences.map(({ text }) => keysOf(text));
  const counts = new Map<string, number>();
  for (const own of keys) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const mean = keys.map((own) => {
    let sum = 0;
    for (const key of own) sum += Math.log(counts.get(key) ?? 1);
    return own.size === 0 ? 0 : sum / own.size;
  });
  const most = Math.max(...mean, 1e-9);
  const titleKeys = keysOf(title);
  return keys.map((own, order) => {
    let shared = 0;
    for (const key of titleKeys) if (own.has(key)) shared += 1;
    const title = titleKeys.size === 0 ? 0 : shared / titleKeys.size;
    return mean[order]! / most + TITLE * title + LEAD / (1 + order / 4);
  });
}

function keysOf(text: string): Set<string> {
  const keys = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    if (word.length >= MIN_WORD || !/^[\p{Script=Latin}\p{N}]+$/u.test(word))
      keys.add(word.slice(0, KEY_LENGTH));
  return keys;
}
