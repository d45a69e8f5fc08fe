import { findPublisherFacts } from '@/utils/facts/publisher/find-publisher-facts';
import type { KeyFacts } from '@/utils/model/key-facts';
import { parsePage } from './parse';

/** The fact boxes of a page, and the milliseconds it took to find them. */
export function publisherFacts(html: string, url: string): { facts: KeyFacts[]; ms: number } {
  const page = parsePage(html, url);
  const start = performance.now();
  const facts = findPublisherFacts(page);
  return { facts, ms: performance.now() - start };
}
