import type { PublishDate } from './publish-date';

/** What a block of text is on the page; decides what may be summarised, and how it is copied. */
export type BlockKind =
  'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'cell' | 'code';

/** A run of inline content between two block boundaries. */
export type Block = {
  kind: BlockKind;
  /** White space folded, a `<br>` as a line feed; as written in `code`. Never empty. */
  text: string;
  /** 1–6, on headings only. */
  level?: number;
};

export type LeadImage = {
  src: string;
  alt?: string;
  caption?: string;
  /** Above the body, which has this picture or begins with another. */
  isRedundant?: boolean;
};

/** The main article of a page, clean. Absent is `undefined`, never `''`. */
export type Article = {
  url: string;
  title: string;
  /** The editor's introduction under the headline, when the page sets one apart from the body. */
  standfirst?: string;
  /** Author names as the page gives them, without "By"; several are joined by ", ". */
  byline?: string;
  siteName?: string;
  /** BCP 47, detected from the text where the page is silent. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  leadImage?: LeadImage;
  published?: PublishDate;
  modified?: PublishDate;
  /** Untrusted HTML of the body; the element of block n carries `data-block="n"`. Only a sanitizer may turn it into `SafeHtml`. */
  content: string;
  /** The body's text in reading order. Every offset anywhere refers to these strings. */
  blocks: Block[];
};
