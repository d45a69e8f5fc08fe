import { findKeyFacts } from '@/utils/facts/find-key-facts';
import type { Block } from '@/utils/model/article';
import type { ExtractionFailure, Removal, Step } from '@/utils/model/extraction';
import type { DateCandidate, PublishDate } from '@/utils/model/publish-date';
import type { SummaryLength } from '@/utils/model/summary';
import { summarize } from '@/utils/summary/summarize';
import { extractPage } from '../../support/extract-whole';
import { bodyText } from './body-text';
import { parsePage } from './parse';

/** What the benchmark keeps of one page. */
export type ExtractedPage = {
  /** The body alone, one line a block; captions are no body text. */
  text: string;
  html: string;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  lang: string | null;
  published: string | null;
  modified: string | null;
  publishedDate: PublishDate | null;
  modifiedDate: PublishDate | null;
  dateCandidates: DateCandidate[];
  keyFacts: {
    caption: string | null;
    header: string[] | null;
    rows: string[][];
    origin: string;
  } | null;
  summary: string[];
  /** Summary sentences that are not the slice their anchor names. */
  brokenAnchors: number;
  blocks: Block[];
  removed: Removal[];
  /** Milliseconds of the extraction, as the content script runs it. */
  ms: number;
  timings: Partial<Record<Step, number>>;
  failure?: ExtractionFailure;
};

/** The extraction as the content script runs it, then facts and summary as the popup runs them. */
export function extract(
  html: string,
  url: string,
  length: SummaryLength,
  withoutRule?: string,
): ExtractedPage {
  const page = parsePage(html, url);
  const start = performance.now();
  const context = { url, now: new Date(), ...(withoutRule !== undefined && { withoutRule }) };
  const result = extractPage(page, context);
  const ms = performance.now() - start;
  // A refused page has the fields that a reader gets by "Show it anyway", beside its failure.
  const shown = result.ok
    ? result
    : extractPage(parsePage(html, url), { ...context, evenIfUnlikely: true });
  if (!shown.ok) return { ...NOTHING, ms, failure: shown.error };

  const { article, publisherFacts, report } = shown.value;
  const facts = findKeyFacts(article, publisherFacts);
  const sentences = summarize(article, { length })?.sentences ?? [];
  return {
    text: bodyText(article.blocks),
    html: article.content,
    title: article.title,
    byline: article.byline ?? null,
    siteName: article.siteName ?? null,
    lang: article.lang ?? null,
    published: article.published?.value ?? null,
    modified: article.modified?.value ?? null,
    publishedDate: article.published ?? null,
    modifiedDate: article.modified ?? null,
    dateCandidates: report.dateCandidates,
    keyFacts: facts
      ? {
          caption: facts.caption ?? null,
          header: facts.header ?? null,
          rows: facts.rows.map((row) => row.cells),
          origin: facts.origin,
        }
      : null,
    summary: sentences.map((sentence) => sentence.text),
    brokenAnchors: sentences.filter(
      ({ text, source }) =>
        article.blocks[source.block]?.text.slice(source.start, source.end) !== text,
    ).length,
    blocks: article.blocks,
    removed: report.removals,
    ms,
    timings: report.timings,
    ...(!result.ok && { failure: result.error }),
  };
}

const NOTHING: Omit<ExtractedPage, 'ms'> = {
  text: '',
  html: '',
  title: null,
  byline: null,
  siteName: null,
  lang: null,
  published: null,
  modified: null,
  publishedDate: null,
  modifiedDate: null,
  dateCandidates: [],
  keyFacts: null,
  summary: [],
  brokenAnchors: 0,
  blocks: [],
  removed: [],
  timings: {},
};

/** The summary of a plain text, as the popup would show it. */
export function summarizeText(
  text: string,
  length: SummaryLength,
): { sentences: string[]; ms: number } {
  const start = performance.now();
  const blocks: Block[] = text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }));
  const summary = summarize({ title: '', lang: 'en', blocks }, { length });
  return {
    sentences: summary?.sentences.map((sentence) => sentence.text) ?? [],
    ms: performance.now() - start,
  };
}
