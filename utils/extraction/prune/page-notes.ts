import { disclosesLinks, headsContents, tellsReadingTime } from '../cues/page-notes';
import { asksConsent, isStandIn } from '../cues/stand-ins';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/**
 * What a page says of itself: the head of contents that are gone, the time its text takes to read, the words of players and
 * other widgets, and, above the text or below it, its consents and that its links bring money.
 */
export const pageNotes: PruneRule = {
  name: 'page-notes',
  kind: 'notice',
  find({ blocks, kept }) {
    const ours = new Set(kept);
    const isBareHead = ({ index, text }: PageBlock): boolean => {
      if (!headsContents(text)) return false;
      const next = blocks[index + 1];
      return !next || !ours.has(next) || !mayBeContents(next);
    };
    return kept.filter((block, place) => {
      const { text, boundary } = block;
      if (isBareHead(block) || tellsReadingTime(text)) return !boundary.closest('td,th,pre');
      return (
        (isStandIn(text) ||
          ((place < MOST_ABOVE || place >= kept.length - MOST_BELOW) &&
            (disclosesLinks(text) || asksConsent(text)))) &&
        !boundary.closest('li,td,th,pre')
      );
    });
  },
};

/** Whether a block can be an entry of a table of contents. */
const mayBeContents = ({ text, linked, boundary }: PageBlock): boolean =>
  linked > 0 || text.length < LONGEST_ENTRY || boundary.closest('li,td,th') !== null;

/** Characters of an entry that leads nowhere. */
const LONGEST_ENTRY = 80;

/** Blocks above and below a text that may speak of the page: further in, an article speaks of links and cookies as its matter. */
const MOST_ABOVE = 8;
const MOST_BELOW = 4;
