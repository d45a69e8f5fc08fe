import { defineUnlistedScript } from '#imports';
import { isBylineOrDate } from '@/utils/extraction/metadata/byline-or-date';
import { readMetadata } from '@/utils/extraction/metadata/read-metadata';
import { leaveReader } from '@/utils/extraction/page-readers';
import { findDates } from '@/utils/extraction/published/find-dates';
import { guessLanguage } from '@/utils/text/guess-language';

/** Runs in the page before `extract`, and leaves the reading of title, authors, site, language and dates to it. */
export default defineUnlistedScript(() =>
  leaveReader(globalThis, { findDates, guessLanguage, isBylineOrDate, readMetadata }),
);
