import { browser, type Browser } from 'wxt/browser';
import type { Extraction, ExtractionFailure, ExtractionRequest } from '../model/extraction';
import { failure, type Result } from '../model/result';

/** The tab a reader clicked on. `url` is absent where the browser does not tell it, as on its own pages. */
export type ReadTab = { id: number; url?: string; index: number; windowId: number };

/** The active tab of the current window; `undefined` when there is none. */
export async function findActiveTab(): Promise<ReadTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && toReadTab(tab);
}

/** What is needed of a tab; `undefined` for one that cannot be addressed, as a window of developer tools. */
export function toReadTab(tab: Browser.tabs.Tab): ReadTab | undefined {
  if (tab.id === undefined) return undefined;
  return {
    id: tab.id,
    index: tab.index,
    windowId: tab.windowId,
    ...(tab.url !== undefined && { url: tab.url }),
  };
}

/** They run in this order; the last one answers, with the help of what the others leave to it. */
const EXTRACTION_SCRIPTS = ['/dates.js', '/facts.js', '/readability.js', '/extract.js'] as const;

/**
 * Reads the article of a tab that the reader has clicked on. Never rejects.
 *
 * @param request passed on to the script; see `ExtractionRequest`.
 */
export async function extractFromTab(
  tab: ReadTab,
  request: ExtractionRequest = {},
): Promise<Result<Extraction, ExtractionFailure>> {
  try {
    const target = { tabId: tab.id };
    if (request.evenIfUnlikely)
      await browser.scripting.executeScript({
        target,
        func: (value) => Object.assign(globalThis, { standfirstRequest: value }),
        args: [request],
      });
    const [injection] = await browser.scripting.executeScript({
      target,
      files: [...EXTRACTION_SCRIPTS],
      // A page that never finishes loading is read all the same; the script waits for the markup itself.
      injectImmediately: true,
    });
    const result = injection?.result as Result<Extraction, ExtractionFailure> | undefined | null;
    // Firefox answers nothing for some pages of its own instead of refusing.
    return result ?? failure({ kind: isBrowserPage(tab.url) ? 'restricted-page' : 'page-gone' });
  } catch (error) {
    return failure(explainRefusal(error, tab.url));
  }
}

/** Schemes of pages that belong to the browser or to an extension; none may be read. */
const BROWSER_SCHEMES =
  /^(?:about|chrome|chrome-error|chrome-extension|chrome-search|chrome-untrusted|devtools|edge|brave|opera|vivaldi|moz-extension|resource|view-source|data|javascript):/i;

/** Sites on which browsers let no extension run: their own stores. */
const STORE_SITES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|accounts\.firefox\.com|microsoftedge\.microsoft\.com\/addons)\b/i;

const isBrowserPage = (url: string | undefined): boolean =>
  url !== undefined && (BROWSER_SCHEMES.test(url) || STORE_SITES.test(url));

/** Why the browser did not let the script run, told by the tab's address where it is known and by the error otherwise. */
function explainRefusal(error: unknown, url: string | undefined): ExtractionFailure {
  const detail = error instanceof Error ? error.message : String(error);
  if (url && /\.pdf(?:[?#]|$)/i.test(url)) return { kind: 'pdf' };
  if (isBrowserPage(url)) return { kind: 'restricted-page' };
  if (/no tab with id|frame .*removed|tab was closed|invalid tab id/i.test(detail))
    return { kind: 'page-gone' };
  if (/cannot be scripted|cannot access a? ?(?:chrome|edge)|extensions gallery/i.test(detail))
    return { kind: 'restricted-page' };
  if (/cannot access|host permission|missing host/i.test(detail))
    return url === undefined ? { kind: 'restricted-page' } : { kind: 'no-access' };
  return { kind: 'error', detail };
}
