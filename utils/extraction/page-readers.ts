import type { findPublisherFacts } from '../facts/publisher/find-publisher-facts';
import type { guessLanguage } from '../text/guess-language';
import type { readMetadata } from './metadata/read-metadata';
import type { findDates } from './published/find-dates';
import type { sharesByReadability } from './readability';

/** The parts of the extraction that can stand alone. Each reader is a script of its own, so that none is large. */
export type PageReaders = {
  findDates: typeof findDates;
  findPublisherFacts: typeof findPublisherFacts;
  guessLanguage: typeof guessLanguage;
  readMetadata: typeof readMetadata;
  sharesByReadability: typeof sharesByReadability;
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
  const { findDates, findPublisherFacts, guessLanguage, readMetadata, sharesByReadability } =
    shared.standfirstReaders ?? {};
  delete shared.standfirstReaders;
  if (!findDates || !findPublisherFacts || !guessLanguage || !readMetadata || !sharesByReadability)
    throw new Error('a script of the extraction did not run');
  return { findDates, findPublisherFacts, guessLanguage, readMetadata, sharesByReadability };
}
