/** Where on a page a date was found. */
export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time-element' | 'visible-text' | 'url';

/** A date as a page gives it, and where it was found. */
export type PublishDate = {
  /**
   * ISO 8601, never more precise than the page: `2026`, `2026-01`, `2026-01-31`,
   * `2026-01-31T10:11` (the page's own clock) or with the zone the page wrote, `…Z` or `…+06:00`.
   */
  value: string;
  precision: 'year' | 'month' | 'day' | 'minute';
  source: DateSource;
  /** The characters as found. */
  raw: string;
  /** Where, in words a person can follow up: a meta name, a JSON-LD path, a short CSS-like path. */
  locator: string;
  /** Counted back from this moment (ISO 8601, UTC) when the page gave only a relative time ("3 hours ago"). */
  relativeTo?: string;
  /** Two independent families of sources name this day. */
  confirmed?: boolean;
};

/** One reading of one place on the page, with its share in the vote. */
export type DateCandidate = PublishDate & {
  role: 'published' | 'modified';
  /** Votes after all adjustments; 0 for a candidate that was rejected. */
  weight: number;
  /** Why it weighs less than its source usually does. */
  note?: string;
};
