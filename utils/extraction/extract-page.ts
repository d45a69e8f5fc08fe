import { markBlocks } from '../dom/blocks';
import { firstTag } from '../dom/meta-tags';
import { baseAddress } from '../dom/urls';
import type { Article } from '../model/article';
import type { Extraction, ExtractionFailure, ExtractionRequest, Step } from '../model/extraction';
import { countWords } from '../text/count-words';
import { failure, success, type Result } from '../model/result';
import { keepCaptions } from './classify/captions';
import { keepAnything, selectBlocks } from './classify/select-blocks';
import { completenessOf } from './judge/completeness';
import { offersHeadlines, whyNotArticle } from './judge/not-article';
import type { PageEvidence } from './judge/page-evidence';
import { composeArticle } from './compose/compose-article';
import { findStandfirst } from './metadata/standfirst';
import { readPageSequence } from './page-blocks';
import type { PageReaders } from './page-readers';
import { shownDates } from './published/shown-dates';
import { prune } from './prune';
import { listRemovals } from './removals';
import { repairSelection } from './repair';
import { takeBackBrief } from './repair-briefs';

/** What an extraction is told beside the page. */
export type ExtractionContext = ExtractionRequest & {
  /** Address of the page. */
  url: string;
  /** No date after this moment is believed. */
  now: Date;
  /** Name of a prune rule to leave out, to measure its worth. */
  withoutRule?: string;
  /** Told what the page is judged by, to learn from it. */
  onEvidence?: (evidence: PageEvidence) => void;
};

/** The main article of a page, cleaned, with its dates and the page's own fact boxes. The live document is not changed. */
export function extractPage(
  live: Document,
  { url, now, evenIfUnlikely = false, withoutRule, onEvidence }: ExtractionContext,
  readers: PageReaders,
): Result<Extraction, ExtractionFailure> {
  const timings: Partial<Record<Step, number>> = {};
  const timed = <T>(step: Step, run: () => T): T => {
    const start = performance.now();
    const value = run();
    timings[step] = performance.now() - start;
    return value;
  };

  const page = timed('snapshot', () => readers.takeSnapshot(live));
  if (page.body?.tagName === 'FRAMESET') return failure({ kind: 'frames' });
  if (!page.body) return failure({ kind: 'empty-page' });
  timed('restore', () => readers.restorePage(page.body));
  const { nodes, hasText, unread } = timed('limits', () => readers.limitPage(page));
  if (!hasText) return failure({ kind: 'empty-page' });

  const dates = timed('dates', () => readers.findDates(page, { url, now, nodes }));
  const publisherFacts = timed('facts', () => readers.findPublisherFacts(page, nodes));
  const { metadata, claims, tags } = timed('metadata', () => readers.readMetadata(page, url));
  const base = baseAddress(page, url);
  const signs = timed('signs', () => readers.readPageSigns(page));

  const cuts = timed('clean', () => readers.cleanPage(page, nodes));
  const sequence = timed('sequence', () => readPageSequence(page.body, nodes, cuts));
  const shares = timed('readability', () =>
    readers.sharesByReadability({
      root: page.body,
      blocks: sequence.blocks,
      title: metadata.title,
    }),
  );
  const selection = timed('classify', () => selectBlocks(sequence.blocks, shares, metadata.title));
  const description = firstTag(tags, 'description', 'og:description');
  readers.takeBackRecipe(selection, claims.recipe);
  repairSelection(selection);
  takeBackBrief(selection, description);
  const known = {
    ...metadata,
    url,
    images: sequence.images,
    shownDates: shownDates(dates),
    isBylineOrDate: readers.isBylineOrDate,
  };
  timed('prune', () => prune(selection, known, withoutRule));
  if (evenIfUnlikely && !selection.kept.includes(true)) keepAnything(selection);
  keepCaptions(sequence, selection);
  const evidence: PageEvidence = {
    selection,
    images: sequence.images,
    claims,
    signs,
    hasByline: metadata.byline !== undefined,
    hasDate: dates.published !== undefined,
    title: metadata.title,
    url,
  };
  onEvidence?.(evidence);
  const reason = evenIfUnlikely ? undefined : timed('judge', () => whyNotArticle(evidence));

  const { content, blocks, leadImage } = timed('blocks', () => {
    const body = composeArticle(page, sequence, selection, base);
    const marked = markBlocks(body);
    const image = readers.findLeadImage(body, tags, base);
    return { content: body.innerHTML, blocks: marked, leadImage: image };
  });
  if (blocks.length === 0) return failure({ kind: 'not-an-article', reason: 'no-text' });
  const text = blocks.map((block) => block.text).join(' ');
  if (!evenIfUnlikely) {
    const words = text.length < SHORT_TEXT ? countWords(text) : FEWEST_WORDS;
    const isShort = words < FEWEST_WORDS;
    // What is merely short is not called a section front.
    if (reason && (!isShort || reason !== 'section-front' || offersHeadlines(selection)))
      return failure({ kind: 'not-an-article', reason });
    if (isShort) return failure({ kind: 'too-short', words });
  }
  const standfirst = findStandfirst(selection, description, metadata.title);
  const lang = readers.guessLanguage(text, metadata.lang);
  const dir = readers.readDirection(page, text);
  const article: Article = {
    url,
    ...metadata,
    title: metadata.title ?? '',
    ...(lang !== undefined && { lang }),
    ...(standfirst !== undefined && { standfirst }),
    ...(leadImage && { leadImage }),
    ...(dir && { dir }),
    ...(dates.published && { published: dates.published }),
    ...(dates.modified && { modified: dates.modified }),
    content,
    blocks,
  };
  const completeness = completenessOf(text, claims);
  return success({
    article,
    publisherFacts,
    report: {
      removals: timed('removals', () => listRemovals(sequence, selection)),
      dateCandidates: dates.candidates,
      timings,
      ...(unread && { unread }),
      ...(completeness !== undefined && { completeness }),
    },
  });
}

/** Characters from which words need not be counted. */
const SHORT_TEXT = 1000;

/** A news brief has some sixty words; fewer than this is a caption or a notice. */
const FEWEST_WORDS = 25;
