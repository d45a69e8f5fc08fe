import { headsComments } from '../cues/endings';
import { lengthOf } from '../selection';
import type { PruneRule } from './rule';

/** What stands below the head of readers' comments, in the last part of a page. */
export const comments: PruneRule = {
  name: 'comments',
  kind: 'comments',
  find({ blocks, kept }) {
    const whole = lengthOf(kept);
    let before = 0;
    let at = 0;
    for (const { index, text, linked } of blocks) {
      while (kept[at] && kept[at]!.index < index) before += kept[at++]!.text.length;
      // A link of that name leads there from beside the text.
      if (linked === 0 && before > ARTICLE * whole && headsComments(text)) return kept.slice(at);
    }
    return [];
  },
};

/** Share of the text that stands before its readers' comments: an article may have a heading of that name too. */
const ARTICLE = 0.6;
