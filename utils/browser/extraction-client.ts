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
const EXTRACTION_SCRIPTS = [
  '/clean.js',
  '/metadata.js',
  '/facts.js',
  '/readability.js',
  '/extract.js',
] as const;

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
    if (result) return result;
    const { explainSilence } = await loadRefusals();
    return failure(explainSilence(tab.url));
  } catch (error) {
    const { explainRefusal } = await loadRefusals();
    return failure(explainRefusal(error, tab.url));
  }
}

/** What explains a failure, loaded when there is one. */
const loadRefusals = () => import('./refusal');
