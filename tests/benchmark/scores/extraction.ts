import type { Entry } from '../corpora.ts';
import { mean, median } from './average.ts';
import { sameAuthors, sameTitle, similarCredit } from './credits.ts';
import { countSnippets, scoreSnippets } from './snippets.ts';
import { countCells } from './tables.ts';
import { wordF1 } from './word-f1.ts';

/** The fields of a found page that these scores read, whoever found it. */
export type FoundPage = {
  text: string;
  html?: string;
  title: string | null;
  byline: string | null;
  ms: number;
  failure?: { kind: string };
};
export type FoundPages = Record<string, FoundPage>;

/** Named scores of one extractor, shares as 0–1. */
export type Scores = Record<string, number>;

/** Word-F1, snippets, table cells and credits on pages with reference articles. */
export function scoreArticles(entries: Entry[], pages: FoundPages): Scores {
  const pairs = pairUp(entries, pages);
  const words = pairs.map(([entry, page]) => wordF1(page.text, entry.text ?? ''));
  const snippets = scoreSnippets(pairs.map(([entry, page]) => countSnippets(page.text, entry)));
  const cells = pairs
    .filter(([entry]) => entry.tables)
    .map(([entry, page]) => countCells(page.html ?? '', entry.tables ?? []));
  const sum = (key: 'found' | 'expected') => cells.reduce((total, one) => total + one[key], 0);
  return {
    'word-F1': mean(words.map(({ f1 }) => f1)),
    P: mean(words.map(({ precision }) => precision)),
    R: mean(words.map(({ recall }) => recall)),
    '<.5': words.filter(({ f1 }) => f1 < 0.5).length,
    'snippet F': snippets.f,
    'unwanted kept': snippets.unwantedKept,
    cells: sum('found') / sum('expected'),
    ...scoreCredits(pairs),
    refused: mean(pairs.map(([, page]) => Number(isRefused(page)))),
  };
}

/** Completeness and clutter by snippets. */
export function scoreSnippetPages(entries: Entry[], pages: FoundPages): Scores {
  const pairs = pairUp(entries, pages);
  const { precision, recall, f, unwantedKept } = scoreSnippets(
    pairs.map(([entry, page]) => countSnippets(page.text, entry)),
  );
  return {
    'snippet F': f,
    P: precision,
    R: recall,
    'unwanted kept': unwantedKept,
    ...scoreCredits(pairs),
    refused: mean(pairs.map(([, page]) => Number(isRefused(page)))),
  };
}

/** Share of the pages of each type that were answered "not one article". */
export function scoreRefusals(entries: Entry[], pages: FoundPages): Scores {
  const scores: Scores = {};
  const share = (types: string[]) =>
    mean(
      pairUp(
        entries.filter(({ type }) => types.includes(type ?? '')),
        pages,
      ).map(([, page]) => Number(isRefused(page))),
    );
  scores['listing + collection'] = share(['listing', 'collection']);
  for (const type of new Set(entries.map(({ type }) => type ?? ''))) scores[type] = share([type]);
  return scores;
}

/** Milliseconds of an extraction against another's on the same pages: median ratio, and the worst on pages that take long. */
export function compareTimes(pages: FoundPages, others: FoundPages): Scores {
  const ratios = Object.entries(pages).map(([id, { ms }]) => ({
    ratio: ms / (others[id]?.ms ?? ms),
    slow: (others[id]?.ms ?? 0) > SLOW_MS,
  }));
  return {
    'median ratio': median(ratios.map(({ ratio }) => ratio)),
    'worst slow ratio': Math.max(0, ...ratios.filter(({ slow }) => slow).map(({ ratio }) => ratio)),
  };
}

/** Below this a page's time is noise. */
const SLOW_MS = 20;

const isRefused = ({ failure, text }: FoundPage): boolean => failure !== undefined || text === '';

const pairUp = (entries: Entry[], pages: FoundPages): [Entry, FoundPage][] =>
  entries.flatMap((entry) => {
    const page = pages[entry.id];
    return page ? [[entry, page] as [Entry, FoundPage]] : [];
  });

/** Titles and authors: the same, and (`~`) one holding the other. */
const scoreCredits = (pairs: [Entry, FoundPage][]): Scores => ({
  title: shareOf(pairs, 'title', ([entry, page]) => sameTitle(page.title, entry.title ?? '')),
  'title ~': shareOf(pairs, 'title', ([entry, page]) =>
    similarCredit(page.title, entry.title ?? ''),
  ),
  author: shareOf(pairs, 'author', ([entry, page]) => sameAuthors(page.byline, entry.author ?? '')),
  'author ~': shareOf(pairs, 'author', ([entry, page]) =>
    similarCredit(page.byline, entry.author ?? ''),
  ),
});

/** Share of the pages that have a label for which the answer holds. */
const shareOf = (
  pairs: [Entry, FoundPage][],
  label: 'title' | 'author',
  holds: (pair: [Entry, FoundPage]) => boolean,
): number => mean(pairs.filter(([entry]) => entry[label]).map((pair) => Number(holds(pair))));
