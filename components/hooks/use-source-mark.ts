import { useEffect } from 'preact/hooks';
import { BLOCK_ATTRIBUTE } from '@/utils/dom/blocks';
import { locateSpan } from '@/utils/dom/inline-text';
import type { SentenceAnchor } from '@/utils/model/anchor';

/** Names of the highlights, as `::highlight(…)` in the style sheet: the source of a sentence, and what is read aloud. */
export type MarkName = 'source' | 'spoken';

/**
 * Marks a sentence of the article and scrolls to it, without changing the document.
 *
 * @param body the article's element; @param anchor the sentence, none to mark nothing.
 */
export function useSourceMark(
  body: HTMLElement | undefined,
  anchor: SentenceAnchor | undefined,
  name: MarkName = 'source',
): void {
  useEffect(() => {
    if (!body || !anchor) return undefined;
    const range = findSentence(body, anchor);
    if (!range) return undefined;
    CSS.highlights.set(name, new Highlight(range));
    if (name === 'source' || !isInView(range)) scrollTo(range);
    return () => void CSS.highlights.delete(name);
  }, [body, anchor, name]);
}

/** Scrolls to a block of a displayed article. */
export function scrollToBlock(body: HTMLElement | undefined, block: number): void {
  body?.querySelector(`[${BLOCK_ATTRIBUTE}="${block}"]`)?.scrollIntoView({ block: 'start' });
}

/** The range of a sentence in a displayed article; `undefined` when the article has no such block or a shorter one. */
export function findSentence(body: HTMLElement, anchor: SentenceAnchor): Range | undefined {
  const block = body.querySelector(`[${BLOCK_ATTRIBUTE}="${anchor.block}"]`);
  const place = block && locateSpan(block, anchor);
  if (!place) return undefined;
  const range = body.ownerDocument.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range;
}

const scrollTo = (range: Range): void =>
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });

/** Pixels at the top that the bar of the reader view covers. */
const COVERED = 60;

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= COVERED && bottom <= window.innerHeight;
}
