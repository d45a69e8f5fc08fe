import type { SentenceAnchor } from './anchor';

/** What a fact found in the text tells; absent on the publisher's own rows. */
export type FactKind =
  'correction' | 'who' | 'organisation' | 'where' | 'when' | 'how-many' | 'said';

/** One row of a key-facts table. */
export type Fact = {
  /** Text of each column, in the table's order; at least one is not empty. */
  cells: string[];
  kind?: FactKind;
  /** The sentence a derived fact was taken from. */
  source?: SentenceAnchor;
};

/** A small table that tells an article's facts at a glance. */
export type KeyFacts = {
  caption?: string;
  /** One text a column, when the table names its columns. */
  header?: string[];
  rows: Fact[];
  /** `publisher`: a table, list or fact box of the page, word for word. `derived`: found in the text by us. */
  origin: 'publisher' | 'derived';
};
