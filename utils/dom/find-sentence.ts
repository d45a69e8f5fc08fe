import type { SentenceAnchor } from '../model/anchor';
import { BLOCK_ATTRIBUTE } from './blocks';
import { locateSpan } from './inline-text';

/** The range of a sentence in a displayed article; `undefined` when the article has no such block or a shorter one. */
export function findSentence(body: Element, anchor: SentenceAnchor): Range | undefined {
  const block = body.querySelector(`[${BLOCK_ATTRIBUTE}="${anchor.block}"]`);
  const place = block && locateSpan(block, anchor);
  if (!place) return undefined;
  const range = body.ownerDocument.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range;
}
