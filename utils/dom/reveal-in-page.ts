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

/** Scrolls a page to a passage and marks it, without changing the page's elements but for the `<details>` it unfolds. */
export function revealInPage(
  page: Document,
  request: RevealRequest,
): Result<Revealed, RevealFailure> {
  const range = findQuote(page.body ?? page, request, isRendered);
  if (!range) return failure({ kind: 'changed' });
  const { startContainer: start } = range;
  const place = isElement(start) ? start : start.parentElement;
  unfold(place);
  firstRendered(place)?.scrollIntoView({ block: 'center' });
  return success(highlight(page, range) ? 'highlighted' : select(page, range));
}

/** Opens what the browser folds away around an element. */
function unfold(place: Element | null): void {
  for (let at = place?.closest('details'); at; at = at.parentElement?.closest('details'))
    at.open = true;
}

/** An element, or the nearest around it that is shown: what the page itself folds away has no place. */
function firstRendered(place: Element | null): Element | null {
  let at = place;
  while (at && !isRendered(at)) at = at.parentElement;
  return at ?? place;
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
