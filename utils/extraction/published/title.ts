import { attributeOf, lineage, tagOf, textWithin } from './element-access';

/** The page's headline as its head tells it, `''` when it does not. */
export function statedTitle(document: Document): string {
  const meta = document.querySelector('meta[property="og:title"], meta[name="twitter:title"]');
  return (
    (meta && attributeOf(meta, 'content')) || document.querySelector('title')?.textContent || ''
  );
}

/** Elements that are compared with the headline. */
const MAX_COMPARED = 120;
const MAX_TITLE_LENGTH = 300;
/** How far a heading that is not an `<h1>` must resemble the headline. */
const LEAST_LIKENESS = 0.3;

/** The element that shows the headline, `undefined` when none resembles it. */
export function findTitleElement(document: Document, title: string): Element | undefined {
  const wanted = wordsOf(title);
  let best: Element | undefined;
  let bestScore = 0;
  const elements = document.querySelectorAll(
    'h1,h2,h3,[itemprop~="headline"],[class*="title" i],[class*="headline" i],[class*="heading" i]',
  );
  let compared = 0;
  for (const element of elements) {
    if (compared >= MAX_COMPARED) break;
    compared += 1;
    const tag = tagOf(element);
    const text = textWithin(element, MAX_TITLE_LENGTH);
    if (text === '') continue;
    const likeness = likenessOf(wordsOf(text), wanted);
    if (tag !== 'H1' && likeness < LEAST_LIKENESS) continue;
    let score = likeness + (tag === 'H1' ? 0.4 : 0);
    if (score + 0.01 <= bestScore) continue;
    if (lineage(element).some((ancestor) => /^(?:A|ASIDE|NAV|FOOTER)$/.test(tagOf(ancestor))))
      score -= 0.4;
    if (score > bestScore + 0.01) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

function likenessOf(words: Set<string>, wanted: Set<string>): number {
  const shared = [...words].filter((word) => wanted.has(word)).length;
  return (0.6 * shared) / Math.max(1, words.size) + (0.4 * shared) / Math.max(1, wanted.size);
}

/** Share of the words of `text` that `other` has too, 0–1. */
export function wordOverlap(text: string, other: string): number {
  const words = wordsOf(text);
  const others = wordsOf(other);
  if (words.size === 0) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, MAX_TITLE_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu),
  );
