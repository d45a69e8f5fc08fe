import type { Article } from '../../model/article';
import { wordsOf } from '../../text/words';
import type { TermIndex } from './terms';

/** What is added to the log-odds of a word that the publisher set apart from the text. */
export type MarkedTerms = Map<number, number>;

/** Bonus of a word in the title or the standfirst, and in a heading or a table: both say what an editor found telling. */
const TITLE_BONUS = 1;
const HEADING_BONUS = 0.7;

/** The terms of an article that its publisher also set above or beside the text. */
export function markedTerms(
  index: TermIndex,
  { title, standfirst = '', blocks }: Pick<Article, 'title' | 'standfirst' | 'blocks'>,
): MarkedTerms {
  const beside = blocks
    .filter(({ kind }) => kind === 'heading' || kind === 'cell')
    .map(({ text }) => text);
  const marked: MarkedTerms = new Map();
  for (const id of knownTerms(index, beside)) marked.set(id, HEADING_BONUS);
  for (const id of knownTerms(index, [title, standfirst])) marked.set(id, TITLE_BONUS);
  return marked;
}

/** The worth of a sentence that says what the first cell of a table says; a later cell's is less, down to 0 for the last. */
const FACT_BONUS = 0.03;
/** Weight of a word of five letters, from which words tell a cell's fact. */
const TELLING = 0.75;
/** Telling words a cell must have to be a fact, and the share of them that tells the same fact. */
const FACT_WORDS = 2;
const FACT_SHARE = 0.66;
/** Cells that are looked at: a larger table is no digest of an article. */
const MOST_CELLS = 60;

/** For each sentence, what it is worth that the publisher's table tells the same: 0 to {@link FACT_BONUS}. */
export function factBonuses(index: TermIndex, { blocks }: Pick<Article, 'blocks'>): number[] {
  const cells = blocks.filter(({ kind }) => kind === 'cell').map(({ text }) => text);
  const bonuses = index.sentences.map(() => 0);
  if (cells.length > MOST_CELLS) return bonuses;
  const sentences = index.sentences.map((ids) => new Set(ids.map((id) => index.terms[id]!.key)));
  cells.forEach((cell, rank) => {
    const telling = wordsOf(cell).filter(({ weight }) => weight >= TELLING);
    if (telling.length < FACT_WORDS) return;
    const bonus = FACT_BONUS * (1 - rank / cells.length);
    sentences.forEach((keys, position) => {
      const told = telling.filter(({ key }) => keys.has(key)).length;
      if (told >= FACT_SHARE * telling.length)
        bonuses[position] = Math.max(bonuses[position]!, bonus);
    });
  });
  return bonuses;
}

/** The telling terms of an article that other texts have too. */
export function knownTerms({ terms }: TermIndex, texts: string[]): Set<number> {
  const keys = new Set(texts.flatMap(wordsOf).map((word) => word.key));
  return new Set(terms.flatMap(({ key, weight }, id) => (weight > 0 && keys.has(key) ? [id] : [])));
}
