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
  const times: PageTimes = { ours: 0, bare: 0, elements: 0, heap: 0 };
  const runOurs = () => {
    const page = parsePage(html, url);
    times.elements = page.getElementsByTagName('*').length;
    const before = heapInUse();
    const start = performance.now();
    extractPage(page, { url, now: new Date() });
    times.ours = performance.now() - start;
    times.heap = Math.max(0, heapInUse() - before);
  };
  const runBare = () => {
    const page = parsePage(html, url);
    const start = performance.now();
    try {
      new Readability(page.cloneNode(true) as Document).parse();
    } catch {
      // Some pages make it throw: it has taken its time all the same.
    }
    times.bare = performance.now() - start;
  };
  for (const run of oursFirst ? [runOurs, runBare] : [runBare, runOurs]) run();
  return times;
}

/** Chromium's own count; other engines have none. */
function heapInUse(): number {
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  return memory?.usedJSHeapSize ?? 0;
}
