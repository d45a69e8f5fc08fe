import { createHash } from 'node:crypto';

/**
 * The half of a corpus a page belongs to, 0 (to learn from) or 1 (to check on); all pages of a host belong to one half.
 */
export function halfOf(url: string): 0 | 1 {
  const digest = createHash('md5').update(new URL(url).hostname).digest('hex');
  return Number.parseInt(digest.at(-1)!, 16) % 2 === 0 ? 0 : 1;
}
