import { defineUnlistedScript } from '#imports';
import { leaveReader } from '@/utils/extraction/page-readers';
import { sharesByReadability } from '@/utils/extraction/readability';

/** Runs in the page before `extract`, and leaves Readability's opinion of the page to it. */
export default defineUnlistedScript(() => leaveReader(globalThis, { sharesByReadability }));
