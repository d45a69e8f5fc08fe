import { cleanPage } from '@/utils/extraction/clean/clean-page';
import { restorePage } from '@/utils/extraction/clean/restore-page';
import {
  extractPage as extractWith,
  type ExtractionContext,
} from '@/utils/extraction/extract-page';
import { extractWhenParsed as extractParsedWith } from '@/utils/extraction/extract-when-parsed';
import { readPageSigns } from '@/utils/extraction/judge/page-signs';
import { limitPage } from '@/utils/extraction/limits';
import { isBylineOrDate } from '@/utils/extraction/metadata/byline-or-date';
import { readDirection } from '@/utils/extraction/metadata/language';
import { findLeadImage } from '@/utils/extraction/metadata/lead-image';
import { readMetadata } from '@/utils/extraction/metadata/read-metadata';
import type { PageReaders } from '@/utils/extraction/page-readers';
import { findDates } from '@/utils/extraction/published/find-dates';
import { sharesByReadability } from '@/utils/extraction/readability';
import { takeBackRecipe } from '@/utils/extraction/repair-recipe';
import { takeSnapshot } from '@/utils/extraction/snapshot';
import { findPublisherFacts } from '@/utils/facts/publisher/find-publisher-facts';
import type { ExtractionRequest } from '@/utils/model/extraction';
import { guessLanguage } from '@/utils/text/guess-language';

const READERS: PageReaders = {
  cleanPage,
  findDates,
  findLeadImage,
  findPublisherFacts,
  guessLanguage,
  isBylineOrDate,
  limitPage,
  readDirection,
  readMetadata,
  readPageSigns,
  restorePage,
  sharesByReadability,
  takeBackRecipe,
  takeSnapshot,
};

/** The extraction with all its readers, as the scripts of a click make it up. */
export const extractPage = (live: Document, context: ExtractionContext) =>
  extractWith(live, context, READERS);

/** The same of a live page. */
export const extractWhenParsed = (live: Document, request: ExtractionRequest) =>
  extractParsedWith(live, request, READERS);
