import type { Article } from '../model/article';
import type { KeyFacts } from '../model/key-facts';
import { findCorrections } from './derived/corrections';
import { findDerivedFacts } from './derived/find-derived-facts';

/**
 * The key facts to show for an article: the publisher's most telling table when there is one, else what the text
 * tells; corrections come first in either. `undefined` when there is nothing to show.
 *
 * @param publisherFacts the page's own fact boxes, the most telling first.
 */
export function findKeyFacts(
  article: Pick<Article, 'blocks' | 'title' | 'lang' | 'published'>,
  publisherFacts: KeyFacts[],
): KeyFacts | undefined {
  const corrections = findCorrections(article.blocks);
  const [own] = publisherFacts;
  if (own) return corrections.length > 0 ? { ...own, rows: [...corrections, ...own.rows] } : own;
  const rows = [...corrections, ...findDerivedFacts(article)];
  return rows.length > 0 ? { origin: 'derived', rows } : undefined;
}
