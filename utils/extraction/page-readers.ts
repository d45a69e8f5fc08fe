import type { findPublisherFacts } from '../facts/publisher/find-publisher-facts';
import type { guessLanguage } from '../text/guess-language';
import type { cleanPage } from './clean/clean-page';
import type { restorePage } from './clean/restore-page';
import type { readPageSigns } from './judge/page-signs';
import type { limitPage } from './limits';
import type { isBylineOrDate } from './metadata/byline-or-date';
import type { readDirection } from './metadata/language';
import type { findLeadImage } from './metadata/lead-image';
import type { readMetadata } from './metadata/read-metadata';
import type { findDates } from './published/find-dates';
import type { sharesByReadability } from './readability';
import type { takeBackRecipe } from './repair-recipe';
import type { takeSnapshot } from './snapshot';

/** The parts of the extraction that can stand alone. Each reader is a script of its own, so that none is large. */
export type PageReaders = {
  cleanPage: typeof cleanPage;
  findDates: typeof findDates;
  findLeadImage: typeof findLeadImage;
  findPublisherFacts: typeof findPublisherFacts;
  guessLanguage: typeof guessLanguage;
  isBylineOrDate: typeof isBylineOrDate;
  limitPage: typeof limitPage;
  readDirection: typeof readDirection;
  readMetadata: typeof readMetadata;
  readPageSigns: typeof readPageSigns;
  restorePage: typeof restorePage;
  sharesByReadability: typeof sharesByReadability;
  takeBackRecipe: typeof takeBackRecipe;
  takeSnapshot: typeof takeSnapshot;
};

/** Where a script of ours leaves something for the next: among the globals they share in a page, which the page does not see. */
type SharedScope = { standfirstReaders?: Partial<PageReaders> };

/** Leaves a reader for the extraction. @param scope the globals of a page's scripts; changed. */
export function leaveReader(scope: object, reader: Partial<PageReaders>): void {
  const shared: SharedScope = scope;
  shared.standfirstReaders = { ...shared.standfirstReaders, ...reader };
}

/**
 * Takes the readers, and leaves none behind.
 *
 * @param scope the globals of a page's scripts; changed. @throws when the scripts that bring the readers did not run before.
 */
export function takeReaders(scope: object): PageReaders {
  const shared: SharedScope = scope;
  const { standfirstReaders: readers = {} } = shared;
  delete shared.standfirstReaders;
  if (!isComplete(readers)) throw new Error('a script of the extraction did not run');
  return readers;
}

/** Checked by the compiler: none can be forgotten here. */
const ALL: Record<keyof PageReaders, true> = {
  cleanPage: true,
  findDates: true,
  findLeadImage: true,
  findPublisherFacts: true,
  guessLanguage: true,
  isBylineOrDate: true,
  limitPage: true,
  readDirection: true,
  readMetadata: true,
  readPageSigns: true,
  restorePage: true,
  sharesByReadability: true,
  takeBackRecipe: true,
  takeSnapshot: true,
};

/** The names of the readers. */
export const READER_NAMES = Object.keys(ALL) as (keyof PageReaders)[];

const isComplete = (readers: Partial<PageReaders>): readers is PageReaders =>
  READER_NAMES.every((name) => readers[name] !== undefined);
