import { createHash } from 'node:crypto';
import type { Entry } from '../corpora.ts';

/**
 * Whether a page belongs to the half of the sites that is not looked at while tuning: by the hash of its host, so that
 * pages of one site stay together.
 */
export function isHeldOut({ url }: Pick<Entry, 'url'>): boolean {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return createHash('md5').update(host).digest()[0]! % 2 === 1;
}
