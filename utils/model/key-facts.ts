import type { SentenceAnchor } from './anchor';

/** What a row tells; absent on the publisher's own rows. */
export type FactKind =
  'correction' | 'who' | 'organisation' | 'where' | 'when' | 'how-many' | 'said';

/** One row of a key-facts table. */
export type Fact = {
  /**
   * Publisher's rows: the text of each column, a line feed between the lines of one cell; at least one is not empty.
   *
   * Derived rows, labelled by their `kind`: `[subject, value]`, both word for word from one sentence
   * (lists of rows may show the kind small above the subject):
   *
   * | kind | subject | value |
   * |---|---|---|
   * | `who` | a person | their role as the article gives it, else the clause that brings them in |
   * | `organisation` | an organisation | what the article says it is |
   * | `where` | a place | what happens there |
   * | `when` | the time in the article's words; `date` resolves it | what happens then |
   * | `how-many` | an amount with its unit or what it counts | the clause it stands in |
   * | `said` | the speaker | the quote, in the article’s own quotation marks |
   *
   * A `correction` is one cell in either origin, whatever the columns of the table: the editor's note.
   */
  cells: string[];
  kind?: FactKind;
  /** The sentence a derived fact was taken from; for a quote of several sentences from the first to the last. */
  source?: SentenceAnchor;
  /** The day (`2026-01-30`), month (`2026-01`) or year (`2026`) that the words of a `when` row mean, when they can be resolved. */
  date?: string;
};

/** A small table that tells an article's facts at a glance. */
export type KeyFacts = {
  /** Absent on derived facts: their origin is their title. */
  caption?: string;
  /** One text a column, when the table names its columns; never on derived facts. */
  header?: string[];
  /** Corrections first, then the rows of the page in its order, or derived rows with the most telling first. */
  rows: Fact[];
  /** `publisher`: a table, list or fact box of the page, word for word. `derived`: found in the text by us. */
  origin: 'publisher' | 'derived';
};
