import { isCaption } from '@/utils/extraction/classify/captions';
import { featureReader } from '@/utils/extraction/classify/features';
import { cleanPage } from '@/utils/extraction/clean/clean-page';
import { restorePage } from '@/utils/extraction/clean/restore-page';
import { limitPage } from '@/utils/extraction/limits';
import { readMetadata } from '@/utils/extraction/metadata/read-metadata';
import { type PageSequence, readPageSequence } from '@/utils/extraction/page-blocks';
import { sharesByReadability } from '@/utils/extraction/readability';
import { takeSnapshot } from '@/utils/extraction/snapshot';
import { parsePage } from './parse';

/** The blocks of a page as the classifier sees them. */
export type BlockSamples = {
  /** Features of a block; 0 when the page has none. */
  inputs: number;
  /** Rows of features, one after the other. */
  rows: number[];
  texts: string[];
  captions: boolean[];
};

/** A page up to the point where the classifier would choose. */
export function readPageUpToBlocks(
  html: string,
  url: string,
): Pick<PageSequence, 'blocks' | 'images'> &
  Record<'title' | 'byline', string | undefined> & { shares: number[] } {
  const page = takeSnapshot(parsePage(html, url));
  const { title, byline } = readMetadata(page, url).metadata;
  restorePage(page.body);
  const { nodes } = limitPage(page);
  const { blocks, images } = readPageSequence(page.body, nodes, cleanPage(page, nodes));
  const shares = sharesByReadability({ root: page.body, blocks, title });
  return { blocks, images, shares, title, byline };
}

/** The blocks of a page as rows of features. */
export function blockSamples(html: string, url: string): BlockSamples {
  const view = readPageUpToBlocks(html, url);
  const featuresOf = featureReader(view);
  const rows = view.blocks.map((block) =>
    featuresOf(block).map((value) => Math.round(value * 1e4) / 1e4),
  );
  return {
    inputs: rows[0]?.length ?? 0,
    rows: rows.flat(),
    texts: view.blocks.map(({ text }) => text),
    captions: view.blocks.map(isCaption),
  };
}
