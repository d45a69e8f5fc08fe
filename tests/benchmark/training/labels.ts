import type { Entry } from '../corpora.ts';
import type { BlockSamples } from '../in-page/block-samples.ts';

/** What a block of a labelled page should be, and how much it matters; `undefined` where the labels do not tell. */
export type BlockLabel = { wanted: boolean; weight: number } | undefined;

/** The labels of a page's blocks, from its reference text and from snippets that must or must not appear. */
export function labelBlocks(entry: Entry, { texts, captions }: BlockSamples): BlockLabel[] {
  const labels: BlockLabel[] =
    entry.text === undefined ? texts.map(() => undefined) : byReference(texts, entry.text);
  const folded = texts.map(fold);
  const mark = (snippets: string[] | undefined, wanted: boolean) => {
    for (const snippet of snippets ?? [])
      folded.forEach((text, index) => {
        if (!text.includes(fold(snippet))) return;
        const label = labels[index];
        // A reference text says more than a snippet of it.
        if (label) label.weight += SNIPPET_WEIGHT_BESIDE_TEXT;
        else labels[index] = { wanted, weight: SNIPPET_WEIGHT };
      });
  };
  mark(entry.without, false);
  mark(entry.with, true);
  return labels.map((label, index) => (captions[index] ? undefined : label));
}

/** Beside the words of a whole page, which weigh 1. */
const SNIPPET_WEIGHT = 0.12;
const SNIPPET_WEIGHT_BESIDE_TEXT = 0.05;

/** Words of a block that count, and the least words of a reference: longer blocks and shorter pages weigh no more. */
const MOST_WORDS = 400;
const FEWEST_REFERENCE_WORDS = 50;

/** A block is wanted when half of its word trigrams are in the reference, each used once. */
function byReference(texts: string[], reference: string): BlockLabel[] {
  const expected = wordsOf(reference);
  const available = new Map<string, number>();
  for (const one of trigrams(expected)) available.set(one, (available.get(one) ?? 0) + 1);
  const whole = ` ${expected.join(' ')} `;
  return texts.map((text) => {
    const words = wordsOf(text);
    if (words.length === 0) return undefined;
    const weight =
      Math.min(words.length, MOST_WORDS) / Math.max(FEWEST_REFERENCE_WORDS, expected.length);
    if (words.length < 3) return { wanted: whole.includes(` ${words.join(' ')} `), weight };
    const own = trigrams(words);
    const found = own.filter((one) => (available.get(one) ?? 0) > 0);
    const wanted = found.length * 2 >= own.length;
    if (wanted) for (const one of own) available.set(one, (available.get(one) ?? 0) - 1);
    return { wanted, weight };
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const trigrams = (words: string[]): string[] =>
  words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
