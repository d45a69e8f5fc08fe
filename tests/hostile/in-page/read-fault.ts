import { findKeyFacts } from '@/utils/facts/find-key-facts';
import type { Unread } from '@/utils/model/extraction';
import { summarize } from '@/utils/summary/summarize';
import { extractPage, extractWhenParsed } from '../../support/extract-whole';
import { FAULT_PAGES } from '../faults';
import { STRANGE_PAGES } from '../faults/strange-pages';

/** What is told of a page that is hard to read. */
export type FaultAnswer = {
  /** `article`, or the kind of the failure. */
  answer: string;
  detail?: string;
  blocks: number;
  unread?: Unread;
};

export const names = Object.keys(FAULT_PAGES);

let page: Document;

/** Builds a page: a strange one into the live document, a large one beside it, since browsers take minutes to draw some. */
export function build(name: string): void {
  page = name in STRANGE_PAGES ? document : document.implementation.createHTMLDocument('');
  FAULT_PAGES[name]?.(page);
}

/** Reads the page that was built as content script and popup do. */
export async function read(): Promise<FaultAnswer> {
  const result =
    page === document
      ? await extractWhenParsed(page, {})
      : extractPage(page, { url: document.URL, now: new Date() });
  if (!result.ok) {
    const { error } = result;
    return {
      answer: error.kind,
      blocks: 0,
      ...(error.kind === 'error' && { detail: error.detail }),
    };
  }
  const { article, publisherFacts, report } = result.value;
  summarize(article, { length: 'long' });
  findKeyFacts(article, publisherFacts);
  return {
    answer: 'article',
    blocks: article.blocks.length,
    ...(report.unread && { unread: report.unread }),
  };
}
