import { defineUnlistedScript } from '#imports';
import { leaveReader } from '@/utils/extraction/page-readers';
import { findDates } from '@/utils/extraction/published/find-dates';

/** Runs in the page before `extract`, and leaves the search for dates to it. */
export default defineUnlistedScript(() => leaveReader(globalThis, { findDates }));
