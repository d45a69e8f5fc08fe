import type { Claims } from '../metadata/read-metadata';
import type { PageMark } from '../page-blocks';
import type { Selection } from '../selection';
import type { PageSigns } from './page-signs';

/** What is known of a page when it is judged. */
export type PageEvidence = {
  selection: Selection;
  /** Images of the page between its blocks. */
  images: readonly PageMark[];
  claims: Claims;
  signs: PageSigns;
  hasByline: boolean;
  /** A day of publication was found. */
  hasDate: boolean;
  title: string | undefined;
  url: string;
};
