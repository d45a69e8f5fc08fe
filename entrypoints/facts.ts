import { defineUnlistedScript } from '#imports';
import { leaveReader } from '@/utils/extraction/page-readers';
import { findPublisherFacts } from '@/utils/facts/publisher/find-publisher-facts';

/** Runs in the page before `extract`, and leaves the search for the page's own fact boxes to it. */
export default defineUnlistedScript(() => leaveReader(globalThis, { findPublisherFacts }));
