import type { DateSource } from '../../model/publish-date';
import type { WrittenDate } from './written-date';

/** Sources that are written independently of each other; two of them that agree confirm a day. */
export type Family = 'url' | 'meta' | 'json-ld' | 'microdata' | 'visible';

/** One place on the page that says when the article was published or changed. */
export type Claim = {
  role: 'published' | 'modified';
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
};
