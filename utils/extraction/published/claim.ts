import type { DateSource } from '../../model/publish-date';
import type { WrittenDate } from './written-date';

/** Sources that are written independently of each other; two of them that agree confirm a day. */
export type Family = 'url' | 'meta' | 'json-ld' | 'microdata' | 'visible';

/** In the middle of a story or a link, or where a page shows the day of the visit or of an event. */
export type Standing = 'in-prose' | 'other-day';

/** One place on the page that says when the article was published or changed. */
export type Claim = {
  role: 'published' | 'modified';
  /** Only a class name says that it is the day of a change. */
  isByClass?: true;
  family: Family;
  source: DateSource;
  date: WrittenDate;
  /** The date as it stands, where it was found to be the same moment as `date` in another zone. */
  written?: WrittenDate;
  /** The other reading, where day and month could be either way round. */
  swapped?: WrittenDate;
  raw: string;
  locator: string;
  /** Its votes, about 4 for what is nearly always right; see `weights.ts`. */
  weight: number;
  note?: string;
  /** Counted back from this moment (ISO 8601, UTC). */
  relativeTo?: string;
  /** Where it stands, when that is no place for a publication date. */
  standing?: Standing;
};
