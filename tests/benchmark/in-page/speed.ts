import { Readability } from '@mozilla/readability';
import { extractPage } from '../../support/extract-whole';
import { parsePage } from './parse';

/** Milliseconds of both extractions of one page, and the memory ours took. */
export type PageTimes = {
  ours: number;
  /** Readability with its default options on a copy of the page. */
  bare: number;
  elements: number;
  /** Bytes of heap that were in use after our extraction and not before it, garbage included. */
  heap: number;
};

/** Runs both extractions on copies of a page, each first in turn, so that neither always finds the other's warmth. */
export function timePage(html: string, url: string, oursFirst: boolean): PageTimes {
  if (!oursFirst) {
    const bare = timeReadability(html, url);
    return { ...timeExtraction(html, url), bare };
  }
  return { ...timeExtraction(html, url), bare: timeReadability(html, url) };
}

/** Our extraction of a page. */
export function timeExtraction(html: string, url: string): Omit<PageTimes, 'bare'> {
  const page = parsePage(html, url);
  const elements = page.getElementsByTagName('*').length;
  const before = heapInUse();
  const start = performance.now();
  extractPage(page, { url, now: new Date() });
  const ours = performance.now() - start;
  return { ours, elements, heap: Math.max(0, heapInUse() - before) };
}

/** Readability's, in milliseconds. */
export function timeReadability(html: string, url: string): number {
  const page = parsePage(html, url);
  const start = performance.now();
  try {
    new Readability(page.cloneNode(true) as Document).parse();
  } catch {
    // Some pages make it throw: it has taken its time all the same.
  }
  return performance.now() - start;
}

/** Chromium's own count; other engines have none. */
function heapInUse(): number {
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  return memory?.usedJSHeapSize ?? 0;
}
