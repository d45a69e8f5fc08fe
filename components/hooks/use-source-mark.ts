import { useEffect } from 'preact/hooks';
import { BLOCK_ATTRIBUTE } from '@/utils/dom/blocks';
import { locateSpan } from '@/utils/dom/inline-text';
import type { SentenceAnchor } from '@/utils/model/anchor';

/** Name of the highlight, as `::highlight(source)` in the style sheet. */
const HIGHLIGHT = 'source';

/**
 * Marks a sentence of the article and scrolls to it, without changing the document.
 *
 * @param body the article's element; @param anchor the sentence, none to mark nothing.
 */
export function useSourceMark(
  body: HTMLElement | undefined,
  anchor: SentenceAnchor | undefined,
): void {
  useEffect(() => {
    if (!body || !anchor) return undefined;
    const range = findSentence(body, anchor);
    if (!range) return undefined;
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }, [body, anchor]);
}

/** The range of a sentence in a displayed article; `undefined` when the article has no such block or a shorter one. */
function findSentence(body: HTMLElement, anchor: SentenceAnchor): Range | undefined {
  const block = body.querySelector(`[${BLOCK_ATTRIBUTE}="${anchor.block}"]`);
  const place = block && locateSpan(block, anchor);
  if (!place) return undefined;
  const range = body.ownerDocument.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range;
}
