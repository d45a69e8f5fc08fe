import { extractPage } from '../../support/extract-whole';
import { type PageFeatures, pageFeatures } from '@/utils/extraction/judge/page-features';
import { parsePage } from './parse';

/** What a page is judged by; `undefined` when it is given up before it is judged. */
export function pageSample(html: string, url: string): PageFeatures | undefined {
  let features: PageFeatures | undefined;
  extractPage(parsePage(html, url), {
    url,
    now: new Date(),
    onEvidence: (evidence) => (features = pageFeatures(evidence)),
  });
  return features;
}
