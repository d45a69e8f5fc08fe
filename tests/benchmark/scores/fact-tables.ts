import type { KeyFacts } from '../../../utils/model/key-facts.ts';

/**
 * Which tables of a page are its fact table: texts of the first cell (of the header, else of the first row), the
 * caption left out. None: the page has tables, but none that tells the article's facts.
 */
export type TableLabel = string[];

/** Outcomes over labelled pages. */
export type TableScore = {
  pages: number;
  /** The table chosen first is one of the labelled ones, or there is rightly none. */
  right: number;
  /** Pages by what went wrong: another table was chosen, none was found, one was shown where none should be. */
  other: string[];
  missed: string[];
  shown: string[];
};

/** @param chosen the fact box each page shows, by page. */
export function scoreTables(
  labels: Record<string, TableLabel>,
  chosen: Record<string, KeyFacts | undefined>,
): TableScore {
  const score: TableScore = { pages: 0, right: 0, other: [], missed: [], shown: [] };
  for (const [id, accepted] of Object.entries(labels)) {
    const facts = chosen[id];
    const first = facts && (facts.header?.[0] ?? facts.rows[0]?.cells[0]);
    score.pages += 1;
    if (first === undefined ? accepted.length === 0 : accepted.includes(first)) score.right += 1;
    else if (first === undefined) score.missed.push(id);
    else (accepted.length === 0 ? score.shown : score.other).push(id);
  }
  return score;
}
