import { markBlocks } from '../dom/blocks';
import { findPublisherFacts } from '../facts/publisher/find-publisher-facts';
import type { Article } from '../model/article';
import type { Extraction, ExtractionFailure, ExtractionRequest, Step } from '../model/extraction';
import { failure, success, type Result } from '../model/result';
import { findDates } from './published/find-dates';
import { runReadability } from './readability';

/**
 * The main article of a page, cleaned, with its dates and the page's own fact boxes. The live document is not changed.
 *
 * @param url address of the page; @param now no date after this moment is believed.
 */
export function extractPage(
  live: Document,
  { url, now }: ExtractionRequest & { url: string; now: Date },
): Result<Extraction, ExtractionFailure> {
  const timings: Partial<Record<Step, number>> = {};
  const timed = <T>(step: Step, run: () => T): T => {
    const start = performance.now();
    const value = run();
    timings[step] = performance.now() - start;
    return value;
  };

  const page = timed('snapshot', () => live.cloneNode(true) as Document);
  const dates = timed('dates', () => findDates(page, { url, now }));
  const publisherFacts = timed('facts', () => findPublisherFacts(page));
  const found = timed('readability', () => runReadability(page));
  if (!found) return failure({ kind: 'not-an-article', reason: 'no-text' });
  const blocks = timed('blocks', () => markBlocks(found.body));

  const article: Article = {
    url,
    title: found.title ?? live.title,
    ...(found.byline && { byline: found.byline }),
    ...(found.siteName && { siteName: found.siteName }),
    ...(found.lang && { lang: found.lang }),
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    content: found.body.innerHTML,
    blocks,
  };
  return success({
    article,
    publisherFacts,
    report: { removals: [], dateCandidates: dates.candidates, timings },
  });
}
