import { lengthOf } from '../selection';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/**
 * Cards of other stories at the end: several elements of one make, each with a headline that is a link and a short
 * text of its own. Numbered headlines are entries of a list that the article promises.
 */
export const storyCards: PruneRule = {
  name: 'story-cards',
  kind: 'teaser',
  find({ kept }) {
    if (kept.filter(isHeadline).length < FEWEST) return [];
    const makes = new Map<string, Map<Element, PageBlock[]>>();
    for (const block of kept) {
      let at: Element | null = block.boundary;
      for (let level = 0; at && level < CARD_DEPTH && at.tagName !== 'BODY'; level += 1) {
        if (CARD.has(at.tagName) && at.parentElement) {
          const make = `${at.tagName}.${at.getAttribute('class') ?? ''}`;
          const cards = makes.get(make) ?? new Map<Element, PageBlock[]>();
          makes.set(make, cards);
          const own = cards.get(at);
          if (own) own.push(block);
          else cards.set(at, [block]);
        }
        at = at.parentElement;
      }
    }
    for (const cards of makes.values()) {
      const found = cardsAtEnd(kept, cards);
      if (found.length > 0) return found;
    }
    return [];
  },
};

const CARD = new Set(['DIV', 'ARTICLE', 'LI', 'SECTION']);
/** Levels between a card and its text. */
const CARD_DEPTH = 4;
/** Two cards may be a pair of the article's own boxes. */
const FEWEST = 3;
/** Characters of a card's text, headline included. */
const LONGEST_CARD = 420;
/** Of an article's text no more than this can be cards. */
const LARGEST_SHARE = 0.5;

function cardsAtEnd(kept: readonly PageBlock[], cards: Map<Element, PageBlock[]>): PageBlock[] {
  const cardOf = new Map<PageBlock, Element>();
  const linked = new Set<Element>();
  for (const [card, blocks] of cards) {
    if (!isCard(blocks)) continue;
    linked.add(card);
    for (const block of blocks) cardOf.set(block, card);
  }
  if (linked.size < FEWEST) return [];
  let first = kept.length;
  const seen = new Set<Element>();
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const card = cardOf.get(kept[at]!);
    if (!card && kept[at]!.text.length > SHORT_LINE) break;
    if (card) {
      seen.add(card);
      first = at;
    }
  }
  const found = kept.slice(first);
  return seen.size >= FEWEST && lengthOf(found) < LARGEST_SHARE * lengthOf(kept) ? found : [];
}

/** Characters of a line that may stand between cards. */
const SHORT_LINE = 60;

const isHeadline = ({ text, linked }: PageBlock): boolean => linked > 0.8 * text.length;

const isCard = (blocks: PageBlock[]): boolean => {
  const [headline] = blocks.filter(isHeadline);
  return (
    headline !== undefined &&
    headline.text.length >= 15 &&
    !/^\d/.test(headline.text) &&
    !headline.boundary.closest('table') &&
    lengthOf(blocks) < LONGEST_CARD
  );
};
