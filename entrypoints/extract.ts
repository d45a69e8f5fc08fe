import { defineUnlistedScript } from '#imports';
import { extractWhenParsed } from '@/utils/extraction/extract-when-parsed';
import { takeReaders } from '@/utils/extraction/page-readers';
import type { ExtractionRequest } from '@/utils/model/extraction';

/**
 * Runs in the page after the click and leaves nothing behind: its value is the answer to `executeScript`. An unlisted
 * script, since WXT's content scripts announce themselves to the page with an event.
 */
export default defineUnlistedScript(() => {
  const scope: { standfirstRequest?: ExtractionRequest } = globalThis as object;
  const request = scope.standfirstRequest ?? {};
  delete scope.standfirstRequest;
  return extractWhenParsed(document, request, takeReaders(globalThis));
});
