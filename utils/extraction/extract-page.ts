import { markBlocks } from '../dom/blocks';
import { baseAddress } from '../dom/urls';
import { findPublisherFacts } from '../facts/publisher/find-publisher-facts';
import type { Article } from '../model/article';
import type { Extraction, ExtractionFailure, ExtractionRequest, Step } from '../model/extraction';
import { failure, success, type Result } from '../model/result';
import { cleanPage } from './clean/clean-page';
import { composeArticle } from './compose/compose-article';
import { readDirection } from './metadata/language';
import { readMetadata } from './metadata/read-metadata';
import { limitPage } from './limits';
import { readPageSequence } from './page-blocks';
import { prune } from './prune';
import { findDates } from './published/find-dates';
import { sharesByReadability } from './readability';
import { listRemovals } from './removals';
import type { Selection } from './selection';
import { takeSnapshot } from './snapshot';

/** What an extraction is told beside the page. */
export type ExtractionContext = ExtractionRequest & {
  /** Address of the page. */
  url: string;
  /** No date after this moment is believed. */
  now: Date;
};

/** The main article of a page, cleaned, with its dates and the page's own fact boxes. The live document is not changed. */
export function extractPage(
  live: Document,
  { url, now, evenIfUnlikely = false }: ExtractionContext,
): Result<Extraction, ExtractionFailure> {
  const timings: Partial<Record<Step, number>> = {};
  const timed = <T>(step: Step, run: () => T): T => {
    const start = performance.now();
    const value = run();
    timings[step] = performance.now() - start;
    return value;
  };

  const page = timed('snapshot', () => takeSnapshot(live));
  if (page.body?.tagName === 'FRAMESET') return failure({ kind: 'frames' });
  const unread = timed('limits', () => limitPage(page));
  if (!page.body?.textContent?.trim()) return failure({ kind: 'empty-page' });

  const dates = timed('dates', () => findDates(page, { url, now }));
  const publisherFacts = timed('facts', () => findPublisherFacts(page));
  const metadata = timed('metadata', () => readMetadata(page, url));
  const base = baseAddress(page, url);

  const cuts = timed('clean', () => cleanPage(page));
  const sequence = readPageSequence(page.body, cuts);
  const shares = timed('readability', () => sharesByReadability(page, sequence.blocks));
  const selection: Selection = {
    blocks: sequence.blocks,
    kept: shares.map((share) => share >= 0.5),
    dropped: new Map(),
  };
  timed('prune', () => prune(selection, metadata.title));

  const { content, blocks } = timed('blocks', () => {
    const body = composeArticle(page, sequence, selection, base);
    const marked = markBlocks(body);
    return { content: body.innerHTML, blocks: marked };
  });
  if (blocks.length === 0) return failure({ kind: 'not-an-article', reason: 'no-text' });
  const text = blocks.map((block) => block.text).join(' ');
  const words = countWords(text);
  if (words < FEWEST_WORDS && !evenIfUnlikely) return failure({ kind: 'too-short', words });

  const dir = readDirection(page, text);
  const article: Article = {
    url,
    ...metadata,
    title: metadata.title ?? '',
    ...(dir && { dir }),
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    content,
    blocks,
  };
  return success({
    article,
    publisherFacts,
    report: {
      removals: listRemovals(sequence, selection),
      dateCandidates: dates.candidates,
      timings,
      ...(unread && { unread }),
    },
  });
}

/** A news brief has some sixty words; fewer than this is a caption or a notice. */
const FEWEST_WORDS = 25;

/** Words of a text; scripts without spaces count two characters a word. */
const countWords = (text: string): number =>
  (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0) / 2 +
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
