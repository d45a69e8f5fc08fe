import { addressOf, windowOf } from '../dom/unhidden';
import type { Extraction, ExtractionFailure, ExtractionRequest } from '../model/extraction';
import { failure, type Result } from '../model/result';
import { extractPage } from './extract-page';
import type { PageReaders } from './page-readers';

/** How long a page that is still arriving is waited for, in milliseconds; then what is there is read. */
const PATIENCE = 2000;

/**
 * Extracts the article of a live page, waiting for its markup to be parsed.
 *
 * @returns a failure of kind `error` instead of throwing: an exception would be lost between the page and the popup.
 */
export async function extractWhenParsed(
  live: Document,
  request: ExtractionRequest,
  readers: PageReaders,
): Promise<Result<Extraction, ExtractionFailure>> {
  if (isPdfViewer(live)) return failure({ kind: 'pdf' });
  try {
    await parsed(live);
    const context = { url: addressOf(live), now: new Date(), ...request };
    const result = extractPage(live, context, readers);
    return !result.ok && isErrorAnswer(live)
      ? failure({ kind: 'not-an-article', reason: 'error-page' })
      : result;
  } catch (error) {
    return failure({
      kind: 'error',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Chromium shows a PDF as a page that holds nothing but its viewer. */
function isPdfViewer(live: Document): boolean {
  const only = live.body?.firstElementChild;
  return (
    live.contentType === 'application/pdf' ||
    (only?.tagName === 'EMBED' && only.getAttribute('type') === 'application/pdf')
  );
}

/** Whether the server answered with an error, as far as the browser tells. */
function isErrorAnswer(live: Document): boolean {
  const [navigation] = windowOf(live)?.performance.getEntriesByType('navigation') ?? [];
  return ((navigation as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0) >= 400;
}

/** Settles when the markup of the page is parsed, or when patience is at an end. */
function parsed(live: Document): Promise<void> {
  if (live.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      live.removeEventListener('DOMContentLoaded', done);
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    live.addEventListener('DOMContentLoaded', done);
  });
}
