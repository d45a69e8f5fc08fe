import type { FactKind } from '../../model/key-facts';
import type { Sentence } from './passage';

/** A row that may be shown. */
export type Candidate = {
  kind: FactKind;
  subject: string;
  value: string;
  sentence: Sentence;
  /** End of the last sentence it was taken from, when that is not the end of `sentence`; in the same block. */
  end?: number;
  /** ISO day, month or year of a `when` row. */
  date?: string;
  /** How telling it is by itself, about 0 to 1; its sentence's weight is added. */
  weight: number;
};
