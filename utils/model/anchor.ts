/** A span of one string: UTF-16 offsets, `start` counted from 0, `end` exclusive. */
export type Span = { start: number; end: number };

/** A span of one block's text: `block` is the index into `Article.blocks`. */
export type SentenceAnchor = Span & { block: number };
