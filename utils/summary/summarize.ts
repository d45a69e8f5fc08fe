import type { Article } from '../model/article';
import type { Summary, SummaryLength } from '../model/summary';

export type SummaryOptions = { length: SummaryLength };

/** The sentences that tell an article best; `undefined` when it has no sentences. */
export function summarize(
  article: Pick<Article, 'blocks' | 'title' | 'standfirst' | 'lang'>,
  options: SummaryOptions,
): Summary | undefined {
  void article;
  void options;
  return undefined;
}
