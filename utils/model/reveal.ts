/** A passage to be shown in the page it was read in. */
export type RevealRequest = {
  /** The words to find. */
  quote: string;
  /** The paragraph around them, which tells places with the same words apart. */
  context: string;
  /** Words to show, in order, where those are not found: parts of a table of which the page shows more or less. */
  instead?: string[];
};

/** How a passage was shown: highlighted, or selected where the browser cannot highlight. */
export type Revealed = 'highlighted' | 'selected';

/** Why a passage was not shown: the page has changed since it was read, cannot be read any more, or is closed. */
export type RevealFailure = { kind: 'changed' } | { kind: 'no-access' } | { kind: 'page-gone' };

/** Name of the highlight in the page; the style sheet we add to it names it too. */
export const PAGE_HIGHLIGHT = 'standfirst';
