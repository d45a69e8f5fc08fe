import type { SentenceAnchor } from '../model/anchor';
import type { Block } from '../model/article';

/**
 * The same sentence in another version of an article, where blocks were added or taken away.
 *
 * @returns `undefined` when the other version has no block of the same words.
 */
export function moveAnchor(
  { block, start, end }: SentenceAnchor,
  from: readonly Block[],
  to: readonly Block[],
): SentenceAnchor | undefined {
  const text = from[block]?.text;
  if (text === undefined) return undefined;
  if (to[block]?.text === text) return { block, start, end };
  // Of blocks with the same words, the one nearest in order.
  let nearest: number | undefined;
  for (const [index, other] of to.entries())
    if (other.text === text && (nearest === undefined || distance(index) < distance(nearest)))
      nearest = index;
  return nearest === undefined ? undefined : { block: nearest, start, end };

  function distance(index: number): number {
    return Math.abs(index - block);
  }
}
