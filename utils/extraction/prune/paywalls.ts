import { holdsMoreThan } from '../../dom/holds-more';
import { isOfPaywall } from '../cues/endings';
import type { PruneRule } from './rule';

/** The box of an offer to subscribe, at the end of what a paywall lets through: its promises are lists and headings. */
export const paywalls: PruneRule = {
  name: 'paywalls',
  kind: 'notice',
  find({ blocks, kept }) {
    const boxes = new Set<Element>();
    for (const { text, boundary } of blocks) {
      if (!isOfPaywall(text)) continue;
      let box: Element | undefined;
      for (let at: Element | null = boundary; at; at = at.parentElement) {
        if (holdsMoreThan(at, LONGEST_BOX) || at.matches(MORE)) break;
        box = at;
      }
      if (box) boxes.add(box);
    }
    const isOffered = (element: Element | null): boolean => {
      for (let at = element; at; at = at.parentElement) if (boxes.has(at)) return true;
      return false;
    };
    return boxes.size > 0 ? kept.filter(({ boundary }) => isOffered(boundary)) : [];
  },
};

/** Characters of such a box. */
const LONGEST_BOX = 600;
/** What is no such box, however short. */
const MORE = 'body,main,article';
