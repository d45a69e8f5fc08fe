import type { Article } from './article';
import type { KeyFacts } from './key-facts';
import type { DateCandidate } from './publish-date';

/** What kind of clutter a rule removes; the reader's words for it are in the messages. */
export const CLUTTER_KINDS = [
  'teaser',
  'read-more',
  'newsletter',
  'share-bar',
  'author-box',
  'tags',
  'comments',
  'notice',
  'advert',
  'navigation',
  'duplicate',
  'other',
] as const;
export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/** Something the page showed around or inside the article that was left out; enough to show it and to put it back. */
export type Removal = {
  kind: ClutterKind;
  /** Name of the rule that removed it. */
  rule: string;
  /** Its text, white space folded, at most a few hundred characters. */
  text: string;
  /** Its untrusted HTML, capped in length. */
  html: string;
  /** Number of separate items inside: twelve teasers in one box count 12. */
  count: number;
  /** Index of the kept block it stood before; `blocks.length` when it stood after the last. */
  before: number;
};

export type Step =
  | 'snapshot'
  | 'restore'
  | 'limits'
  | 'dates'
  | 'facts'
  | 'metadata'
  | 'signs'
  | 'clean'
  | 'sequence'
  | 'readability'
  | 'classify'
  | 'prune'
  | 'blocks'
  | 'removals'
  | 'judge';

export type ExtractionReport = {
  removals: Removal[];
  dateCandidates: DateCandidate[];
  /** Milliseconds a step took. */
  timings: Partial<Record<Step, number>>;
  /** Share of the article this page seems to show, 0–1, when the page itself says how long the whole is. */
  completeness?: number;
  /** What was not read; absent when the whole page was. */
  unread?: Unread;
};

/** What lay behind the limits of a page that is too large to be read whole: elements, and characters of their text. */
export type Unread = { elements: number; characters: number };

export type Extraction = {
  article: Article;
  /** The page's own fact boxes, the most telling first; empty when there are none. */
  publisherFacts: KeyFacts[];
  report: ExtractionReport;
};

/** What the popup asks of the extraction. */
export type ExtractionRequest = {
  /** Give what text there is, though it hardly is one article. */
  evenIfUnlikely?: boolean;
};

/** Why there is no article to show. */
export type ExtractionFailure =
  | { kind: 'restricted-page' }
  | { kind: 'pdf' }
  | { kind: 'no-access' }
  | { kind: 'page-gone' }
  | { kind: 'empty-page' }
  | { kind: 'frames' }
  /** `reason` is what the page seems to be instead. */
  | { kind: 'not-an-article'; reason: NotArticleReason }
  | { kind: 'too-short'; words: number }
  | { kind: 'error'; detail: string };

export type NotArticleReason =
  'section-front' | 'search-results' | 'products' | 'video' | 'gallery' | 'error-page' | 'no-text';
