import type { ClutterKind } from '../../model/extraction';
import type { PageBlock, PageMark } from '../page-blocks';

/** What a rule looks at. */
export type Draft = {
  /** Address of the page. */
  url: string;
  /** Every block of the page, by index. */
  blocks: readonly PageBlock[];
  /** The blocks still kept, in order. */
  kept: readonly PageBlock[];
  /** How strongly each block looks like a part of the article: log-odds by block index. */
  scores: ArrayLike<number>;
  /** The pictures between them. */
  images: readonly PageMark[];
  /** The article's title, when the page gives one. */
  title?: string | undefined;
  /** Its authors, when the page names them. */
  byline?: string | undefined;
  /** The day it was published, as the page writes it. */
  shownDates: readonly string[];
  /** Whether a short line is nothing but such words as "By" and a name, or a date. */
  isBylineOrDate: (text: string) => boolean;
};

/** Finds one sort of clutter among the kept blocks. */
export type PruneRule = {
  /** Named in the report. */
  name: string;
  kind: ClutterKind;
  /** The blocks to drop. */
  find: (draft: Draft) => Iterable<PageBlock>;
};
