import { type Entry, findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as rules from '../in-page/rules-at-work.ts';
import { openLab } from '../lab.ts';
import {
  type FoundPages,
  scoreArticles,
  scoreSnippetPages,
  type Scores,
} from '../scores/extraction.ts';
import { extractCorpus } from './extract.ts';

/** The prune rules by name; a test holds that they are the ones that run. */
export const RULE_NAMES = [
  'head-matter',
  'sibling-articles',
  'truncated-teasers',
  'site-cards',
  'teaser-heads',
  'link-lists',
  'cue-lines',
  'invitations',
  'page-notes',
  'paywalls',
  'comments',
  'duplicates',
  'author-notes',
  'loose-ends',
];

/** By corpus: its scores, and of these the columns to print with their names. */
const CORPORA: Record<
  string,
  { score: (entries: Entry[], pages: FoundPages) => Scores; columns: [string, string][] }
> = {
  articles: {
    score: scoreArticles,
    columns: [
      ['word-F1', 'articles word-F1'],
      ['unwanted kept', 'articles unwanted kept'],
    ],
  },
  snippets: {
    score: scoreSnippetPages,
    columns: [
      ['snippet F', 'snippet F'],
      ['unwanted kept', 'unwanted kept'],
    ],
  },
};

/**
 * Switches each prune rule off in turn and prints what the scores lose by it. Without a rule only the pages are
 * extracted anew of which it drops something: the others stay as they are.
 */
export async function printAblation(): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  for (const [name, { score, columns }] of Object.entries(CORPORA)) {
    const folder = findCorpus(name);
    if (!folder) continue;
    const entries = readIndex(folder);
    const pages = await extractCorpus(folder, entries);
    const atWork = await findRulesAtWork(folder, entries);
    const note = (row: string, found: FoundPages, touched: number) => {
      const scores = score(entries, found);
      const cells = (rows[row] ??= {});
      cells[`${name} pages`] = touched;
      for (const [key, column] of columns) cells[column] = Number(scores[key]!.toFixed(4));
    };
    note('all rules', pages, entries.length);
    for (const rule of RULE_NAMES) {
      const touched = entries.filter(({ id }) => atWork.get(id)?.includes(rule));
      const without = touched.length > 0 ? await extractCorpus(folder, touched, rule) : {};
      note(`without ${rule}`, { ...pages, ...without }, touched.length);
    }
  }
  console.table(rows);
}

/** The rules that drop something, by the id of the page. */
async function findRulesAtWork(folder: string, entries: Entry[]): Promise<Map<string, string[]>> {
  const lab = await openLab<typeof rules>('tests/benchmark/in-page/rules-at-work.ts');
  const found = new Map<string, string[]>();
  try {
    for (const entry of entries)
      found.set(entry.id, await lab.call('rulesAtWork', readPage(folder, entry), entry.url));
  } finally {
    await lab.close();
  }
  return found;
}
