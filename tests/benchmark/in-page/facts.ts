import { listNodes } from '@/utils/dom/page-nodes';
import { findDerivedFacts } from '@/utils/facts/derived/find-derived-facts';
import { findPublisherFacts } from '@/utils/facts/publisher/find-publisher-facts';
import type { Fact, KeyFacts } from '@/utils/model/key-facts';
import { extractPage } from '../../support/extract-whole';
import { parsePage } from './parse';

/** The fact boxes of a page, and the milliseconds it took to find them. */
export function publisherFacts(html: string, url: string): { facts: KeyFacts[]; ms: number } {
  const page = parsePage(html, url);
  const start = performance.now();
  const facts = findPublisherFacts(page, listNodes(page.body));
  return { facts, ms: performance.now() - start };
}

/** Facts found in the text of a page's article, whether or not the page has a table of its own. */
export function derivedFacts(
  html: string,
  url: string,
): { facts: Fact[]; words: number; lang: string | null; ms: number } {
  const result = extractPage(parsePage(html, url), { url, now: new Date() });
  if (!result.ok) return { facts: [], words: 0, lang: null, ms: 0 };
  const { article } = result.value;
  const start = performance.now();
  const facts = findDerivedFacts(article);
  const ms = performance.now() - start;
  const words = article.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { facts, words, lang: article.lang ?? null, ms };
}
