import { holdsMoreThan } from '../../dom/holds-more';
import { isOfPaywall } from '../cues/endings';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/** The box of an offer to subscribe, at the end of what a paywall lets through: its promises are lists and headings. */
export const paywalls: PruneRule = {
  name: 'paywalls',
  kind: 'notice',
  find({ blocks, kept }) {
    const offers = blocks.filter(({ text }) => isOfPaywall(text)).slice(0, MOST_OFFERS);
    if (offers.length === 0) return [];
    const prose = kept.filter(({ text }) => text.length > LONGEST_PROMISE);
    const boxes = new Set(offers.map((offer) => boxAround(offer, prose)));
    const isOffered = (element: Element | null): boolean => {
      for (let at = element; at; at = at.parentElement) if (boxes.has(at)) return true;
      return false;
    };
    return kept.filter(({ boundary }) => isOffered(boundary));
  },
};

/** The largest element around a line that holds little and none of the article's paragraphs. */
function boxAround({ boundary }: PageBlock, prose: PageBlock[]): Element {
  let box = boundary;
  for (let at = boundary.parentElement; at && !at.matches(MORE); at = at.parentElement) {
    const around = at;
    if (holdsMoreThan(around, LONGEST_BOX)) break;
    if (prose.some((block) => around.contains(block.boundary))) break;
    box = around;
  }
  return box;
}

/** Offers of a page that are looked at. */
const MOST_OFFERS = 20;
/** Characters of a box, and of a line in it. */
const LONGEST_BOX = 600;
const LONGEST_PROMISE = 120;
/** What is no such box, however short. */
const MORE = 'body,main,article';
