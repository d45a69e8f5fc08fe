import { failure, success, type Result } from '../model/result';
import {
  PAGE_HIGHLIGHT,
  type RevealFailure,
  type Revealed,
  type RevealRequest,
} from '../model/reveal';
import { isElement } from './element-kinds';
import { findQuote } from './find-quote';
import { isRendered } from './visibility';

/** Scrolls a page to a passage and marks it, without changing the page's elements. */
export function revealInPage(
  page: Document,
  request: RevealRequest,
): Result<Revealed, RevealFailure> {
  const range = findQuote(page.body ?? page, request, isRendered);
  if (!range) return failure({ kind: 'changed' });
  const { startContainer: start } = range;
  const place = isElement(start) ? start : start.parentElement;
  place?.scrollIntoView({ block: 'center' });
  return success(highlight(page, range) ? 'highlighted' : select(page, range));
}

/** Marks a range with the CSS Custom Highlight API. @returns whether the browser has it for scripts like ours. */
function highlight({ defaultView }: Document, range: Range): boolean {
  try {
    const { CSS, Highlight } = defaultView as unknown as typeof globalThis;
    CSS.highlights.set(PAGE_HIGHLIGHT, new Highlight(range));
    return CSS.highlights.has(PAGE_HIGHLIGHT);
  } catch {
    return false;
  }
}

function select(page: Document, range: Range): Revealed {
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return 'selected';
}
