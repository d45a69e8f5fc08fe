import { defineUnlistedScript } from '#imports';
import { cleanPage } from '@/utils/extraction/clean/clean-page';
import { restorePage } from '@/utils/extraction/clean/restore-page';
import { readPageSigns } from '@/utils/extraction/judge/page-signs';
import { limitPage } from '@/utils/extraction/limits';
import { leaveReader } from '@/utils/extraction/page-readers';
import { takeSnapshot } from '@/utils/extraction/snapshot';

/**
 * Runs in the page before `extract`, and leaves the copying and the cleaning of the page to it, and the reading of what
 * cleaning takes.
 */
export default defineUnlistedScript(() =>
  leaveReader(globalThis, { cleanPage, limitPage, readPageSigns, restorePage, takeSnapshot }),
);
