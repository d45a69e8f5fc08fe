import { listNodes } from '@/utils/dom/page-nodes';
import { type FoundDates, findDates } from '@/utils/extraction/published/find-dates';
import { parsePage } from './parse';

/** The dates of one page, and the milliseconds it took to find them. */
export type DatedPage = FoundDates & { ms: number };

/** Runs the search for dates alone, as the content script does: on a document that is not rendered. */
export function dates(html: string, url: string): DatedPage {
  const page = parsePage(html, url);
  const start = performance.now();
  const found = findDates(page, { url, now: new Date(), nodes: listNodes(page.body) });
  return { ...found, ms: performance.now() - start };
}
