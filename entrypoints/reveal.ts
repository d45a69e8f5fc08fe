import { defineUnlistedScript } from '#imports';
import { revealInPage } from '@/utils/dom/reveal-in-page';
import type { RevealRequest } from '@/utils/model/reveal';

/** Runs in the page when a reader asks where a sentence stands; its value is the answer to `executeScript`. */
export default defineUnlistedScript(() => {
  const scope: { standfirstReveal?: RevealRequest } = globalThis as object;
  const request = scope.standfirstReveal;
  delete scope.standfirstReveal;
  return request && revealInPage(document, request);
});
