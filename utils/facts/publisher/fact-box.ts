/** A cell of a fact box before its header is told from its rows. */
export type BoxCell = {
  text: string;
  /** Marked up as the name of its row or column. */
  heading: boolean;
  /** Stands in for a neighbour that spans this place too. */
  spanned: boolean;
};

/** What the markup calls the thing that was read. */
export type BoxShape = 'table' | 'definitions' | 'grid' | 'lines' | 'points';

/** A part of the page that reads like a table of facts, as it was found. */
export type FactBox = {
  element: Element;
  shape: BoxShape;
  /** Title that belongs to the box itself: its `<caption>`, or a first row across all columns. */
  title?: string;
  /** How many of the first rows the markup sets apart as a header. */
  headerRows: number;
  /** All rows are as long as the longest; empty rows are left out. */
  rows: BoxCell[][];
};

/** A cell that spans nothing. */
export const cell = (text: string, heading = false): BoxCell => ({ text, heading, spanned: false });
