import { findCorpus, readIndex } from '../corpora.ts';
import { scoreArticles, scoreSnippetPages } from '../scores/extraction.ts';
import { extractCorpus } from './extract.ts';

/** The prune rules by name; a test holds that they are the ones that run. */
export const RULE_NAMES = [
  'head-matter',
  'sibling-articles',
  'truncated-teasers',
  'story-cards',
  'link-lists',
  'cue-lines',
  'duplicates',
];

/** Switches each prune rule off in turn and prints what the scores lose by it. */
export async function printAblation(): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  for (const rule of [undefined, ...RULE_NAMES]) {
    const row: Record<string, number> = (rows[
      rule === undefined ? 'all rules' : `without ${rule}`
    ] = {});
    const articles = findCorpus('articles');
    if (articles) {
      const entries = readIndex(articles);
      const scores = scoreArticles(entries, await extractCorpus(articles, entries, rule));
      row['articles word-F1'] = round(scores['word-F1']!);
      row['articles unwanted kept'] = round(scores['unwanted kept']!);
    }
    const snippets = findCorpus('snippets');
    if (snippets) {
      const entries = readIndex(snippets);
      const scores = scoreSnippetPages(entries, await extractCorpus(snippets, entries, rule));
      row['snippet F'] = round(scores['snippet F']!);
      row['unwanted kept'] = round(scores['unwanted kept']!);
    }
  }
  console.table(rows);
}

const round = (value: number): number => Number(value.toFixed(4));
