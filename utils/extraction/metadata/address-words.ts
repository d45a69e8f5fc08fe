import { wordSet } from './words';

/** Words from which the last part of an address is a headline written for machines. */
const FEWEST_WORDS = 2;

/** The words of the most telling part of an address' path, `night-ferry-wins`; empty when no part has several. */
export function addressWords(url: string): Set<string> {
  let best = new Set<string>();
  for (const part of pathOf(url).split('/')) {
    const words = wordSet(part.replace(/\.\w{2,5}$/u, '').replaceAll('_', ' '));
    for (const word of words) if (/^\d{5,}$/u.test(word)) words.delete(word);
    if (words.size >= FEWEST_WORDS && words.size >= best.size) best = words;
  }
  return best;
}

/** The path of an address without its escapes; empty when it is none. */
export function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return '';
  }
}
