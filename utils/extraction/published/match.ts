import type { WrittenDate } from './written-date';

/** A date as a pattern reads it. */
export type Match = {
  date: WrittenDate;
  swapped?: WrittenDate;
  /** Tokens it takes, from the one it starts at. */
  length: number;
  /** A clock that stands inside the date, as in "Jan 05 10:00:00 2020". */
  clock?: { clock: string; zone?: string };
};
