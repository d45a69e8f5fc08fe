import type { KeyFacts } from '../../model/key-facts';

/**
 * The page's own fact boxes, the most telling first; empty when there are none. Reads the page before it is cleaned,
 * since Readability drops fact boxes that sit in an `<aside>`. Does not change the document.
 */
export function findPublisherFacts(document: Document): KeyFacts[] {
  void document;
  return [];
}
