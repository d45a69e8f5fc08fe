import { type Metadata, readMetadata } from '@/utils/extraction/metadata/read-metadata';
import { parsePage } from './parse';

/** What one page says of its article, and the milliseconds it took to read that. */
export type DescribedPage = Metadata & { ms: number };

/** Reads the metadata alone, as the content script does: from a document that is not rendered. */
export function metadata(html: string, url: string): DescribedPage {
  const page = parsePage(html, url);
  const start = performance.now();
  const found = readMetadata(page, url).metadata;
  return { ...found, ms: performance.now() - start };
}
