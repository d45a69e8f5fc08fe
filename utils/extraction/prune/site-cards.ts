import type { PageBlock } from '../page-blocks';
import { lengthOf } from '../selection';
import { leadsTo } from './leads-to';
import type { PruneRule } from './rule';

/**
 * Cards of the site's other pages: elements side by side, each with a headline that is a link to another page of the site
 * and a short text. Those that more text follows must have, many of them, a part that does not look like an article's at all:
 * a date, a section, "Learn more".
 */
export const siteCards: PruneRule = {
  name: 'site-cards',
  kind: 'teaser',
  find({ blocks, kept, scores, url }) {
    const rows = new Map<Element, Map<Element, PageBlock>>();
    for (const block of blocks)
      if (isHeadline(block, url))
        for (const [row, card] of placesOf(block)) {
          const cards = rows.get(row);
          if (!cards) rows.set(row, new Map([[card, block]]));
          else if (!cards.has(card)) cards.set(card, block);
        }
    const isUnlike = ({ index }: PageBlock): boolean => scores[index]! < UNLIKE;
    const found = new Set<PageBlock>();
    for (const [row, headlines] of rows) {
      if (headlines.size < FEWEST || headlines.size < MOST * countLike(row, headlines)) continue;
      const cards = [...headlines].map(([card, headline]) => blocksOf(card, headline, blocks));
      const all = cards.flat();
      const isMixed = cards.filter((card) => card.some(isUnlike)).length >= MANY * cards.length;
      const isLast = !kept.some(
        ({ index, text }) => index > all.at(-1)!.index && text.length > LINE,
      );
      if ((isLast || isMixed) && lengthOf(all) < LONGEST_CARD * cards.length)
        for (const block of all) found.add(block);
    }
    const cards = kept.filter((block) => found.has(block));
    return lengthOf(cards) < LARGEST_SHARE * lengthOf(kept) ? cards : [];
  },
};

/** Two cards may be a pair of the article's own boxes. */
const FEWEST = 3;
/** Of the like elements of a row, those that must have a headline; of the cards, those with a part unlike an article. */
const MOST = 0.8;
const MANY = 1 / 3;
/** Log-odds of what does not look like an article's at all. */
const UNLIKE = -1.5;
/** Characters of a card's text on average, and of a line that may stand below the last. */
const LONGEST_CARD = 900;
const LINE = 100;
/** Levels between a row of cards and their headlines. */
const CARD_DEPTH = 6;
/** An article that is mostly cards is a list of links by intent. */
const LARGEST_SHARE = 0.5;

/** Whether a block is a heading that leads as a whole to another page of the site. */
function isHeadline({ boundary, linked, text }: PageBlock, url: string): boolean {
  if (linked <= MOST * text.length || !boundary.closest('h1,h2,h3,h4,h5,h6')) return false;
  const link = boundary.closest('a[href]') ?? boundary.querySelector('a[href]');
  return link !== null && leadsTo(link, url) === 'same-site';
}

/** The rows that a headline may be in, each with the card that would be its own. */
function* placesOf({ boundary }: PageBlock): Generator<[row: Element, card: Element]> {
  let card = boundary;
  for (let level = 0; level < CARD_DEPTH && card.tagName !== 'BODY'; level += 1) {
    const row = card.parentElement;
    if (!row) return;
    if (CARD.has(card.tagName)) yield [row, card];
    card = row;
  }
}

const CARD = new Set(['A', 'ARTICLE', 'DIV', 'LI', 'SECTION']);

/** How many elements of a row are made as its cards are. */
function countLike(row: Element, cards: ReadonlyMap<Element, PageBlock>): number {
  const [first] = cards.keys();
  return [...row.children].filter(({ tagName }) => tagName === first?.tagName).length;
}

/** The blocks of a card, of which its headline is one. */
function blocksOf(card: Element, headline: PageBlock, blocks: readonly PageBlock[]): PageBlock[] {
  let start = headline.index;
  let end = headline.index + 1;
  while (start > 0 && card.contains(blocks[start - 1]!.boundary)) start -= 1;
  while (end < blocks.length && card.contains(blocks[end]!.boundary)) end += 1;
  return blocks.slice(start, end);
}
