import { defineUnlistedScript } from '#imports';
import { isBylineOrDate } from '@/utils/extraction/metadata/byline-or-date';
import { readDirection } from '@/utils/extraction/metadata/language';
import { findLeadImage } from '@/utils/extraction/metadata/lead-image';
import { readMetadata } from '@/utils/extraction/metadata/read-metadata';
import { leaveReader } from '@/utils/extraction/page-readers';
import { findDates } from '@/utils/extraction/published/find-dates';
import { takeBackRecipe } from '@/utils/extraction/repair-recipe';
import { guessLanguage } from '@/utils/text/guess-language';

/**
 * Runs in the page before `extract`, and leaves to it the reading of all that is told of an article beside its text, and
 * what follows from that for the text.
 */
export default defineUnlistedScript(() =>
  leaveReader(globalThis, {
    findDates,
    findLeadImage,
    guessLanguage,
    isBylineOrDate,
    readDirection,
    readMetadata,
    takeBackRecipe,
  }),
);
