import type { Entry } from '../corpora.ts';
import { scoreDates } from './dates.ts';
import {
  type FoundPages,
  scoreArticles,
  scoreRefusals,
  type Scores,
  scoreSnippetPages,
} from './extraction.ts';

/** Pages as they were found, with the date. */
export type DatedPages = Record<string, FoundPages[string] & { published: string | null }>;

/** The scores of a corpus that have floors: higher is better in each of them. `undefined` for a corpus without any. */
export function measure(corpus: string, entries: Entry[], pages: DatedPages): Scores | undefined {
  switch (corpus) {
    case 'articles':
      return pick(scoreArticles(entries, pages), [
        'word-F1',
        'snippet F',
        'cells',
        'title',
        'author',
      ]);
    case 'snippets':
      return pick(scoreSnippetPages(entries, pages), ['snippet F', 'P', 'R']);
    case 'not-articles':
      return pick(scoreRefusals(entries, pages), ['listing + collection']);
    case 'dates': {
      const pairs = entries.map(({ id, date }) => ({
        found: pages[id]?.published?.slice(0, 10) ?? null,
        label: date ?? null,
      }));
      const { precision, recall, accuracy } = scoreDates(pairs);
      return { precision, recall, accuracy };
    }
    default:
      return undefined;
  }
}

const pick = (scores: Scores, names: string[]): Scores =>
  Object.fromEntries(names.map((name) => [name, scores[name] ?? 0]));
