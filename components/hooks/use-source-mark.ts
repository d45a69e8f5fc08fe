import { useEffect } from 'preact/hooks';
import { BLOCK_ATTRIBUTE } from '@/utils/dom/blocks';
import { findSentence } from '@/utils/dom/find-sentence';
import type { SentenceAnchor } from '@/utils/model/anchor';

/** Names of the highlights, as `::highlight(…)` in the style sheet: the source of a sentence, and what is read aloud. */
export type MarkName = 'source' | 'spoken';

/**
 * Marks a sentence of the article and scrolls to it, without changing the document.
 *
 * @param body the article's element; @param anchor the sentence, none to mark nothing; @param content what the element
 * holds: when that is another, the sentence is marked anew.
 */
export function useSourceMark(
  body: HTMLElement | undefined,
  anchor: SentenceAnchor | undefined,
  { name, content }: { name: MarkName; content: unknown },
): void {
  useEffect(() => {
    if (!body || !anchor) return undefined;
    const range = findSentence(body, anchor);
    if (!range) return undefined;
    CSS.highlights.set(name, new Highlight(range));
    if (name === 'source' || !isInView(range)) scrollTo(range);
    return () => void CSS.highlights.delete(name);
  }, [body, anchor, name, content]);
}

/** Scrolls to a block of a displayed article. */
export function scrollToBlock(body: HTMLElement | undefined, block: number): void {
  body?.querySelector(`[${BLOCK_ATTRIBUTE}="${block}"]`)?.scrollIntoView({ block: 'start' });
}

const scrollTo = (range: Range): void =>
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });

/** Pixels at the top that the bar of the reader view covers. */
const COVERED = 60;

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= COVERED && bottom <= window.innerHeight;
}
