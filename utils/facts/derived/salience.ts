import { wordsOf } from '../../text/words';
import type { Passage } from './passage';

/** Words that weigh less are mostly grammar. */
const MIN_WEIGHT = 0.5;
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

/** Keys of the words that tell something by their length. */
const keysOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter(({ weight }) => weight >= MIN_WEIGHT)
      .map(({ key }) => key),
  );
