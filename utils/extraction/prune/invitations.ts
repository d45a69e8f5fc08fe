import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { asksToFollow, asksToSubscribe, namesNewsletter } from '../cues/invitations';
import { linksOf } from '../page-blocks';
import type { PruneRule } from './rule';

/**
 * "Our newsletter tells you every morning … Sign up here": a few words on a newsletter, with a link to ask for it or
 * as the platforms put them.
 */
export const invitations: PruneRule = {
  name: 'invitations',
  kind: 'newsletter',
  find: ({ kept }) =>
    kept.filter(
      (block) =>
        block.text.length < LONGEST &&
        (asksToSubscribe(block.text) ||
          asksMostlyToFollow(block.text) ||
          (namesNewsletter(block.text) && [...linksOf(block)].some(asksToSignUp))) &&
        !block.boundary.closest('table,pre'),
    ),
};

/** Characters of an invitation. */
const LONGEST = 280;

/** Whether a text asks to follow and says little else: a paragraph of the article may end so. */
function asksMostlyToFollow(text: string): boolean {
  if (!asksToFollow(text)) return false;
  const asking = text.split(/(?<=[.!?]) /).filter(asksToFollow);
  // What only the sentences together ask is all of the text.
  return asking.length === 0 || asking.join(' ').length >= LEAST_ASKING * text.length;
}

/** Share of a text. */
const LEAST_ASKING = 0.25;

/** Whether a link is such words as "Sign up"; one that is the newsletter's name may stand in any text. */
function asksToSignUp(link: Element): boolean {
  const text = link.textContent?.trim() ?? '';
  return opensLikeClutterHead(text) && !namesNewsletter(text.split(/\s/, 1)[0] ?? '');
}
