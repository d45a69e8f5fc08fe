import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { asksToFollow, asksToSubscribe, namesNewsletter } from '../cues/invitations';
import type { PageBlock } from '../page-blocks';
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
          asksToFollow(block.text) ||
          (block.links > 0 && namesNewsletter(block.text) && linksOf(block).some(asksToSignUp))),
    ),
};

/** Characters of an invitation. */
const LONGEST = 280;

/** Whether a link is such words as "Sign up"; one that is the newsletter's name may stand in any text. */
const asksToSignUp = (link: string): boolean =>
  opensLikeClutterHead(link) && !namesNewsletter(link.split(/\s/, 1)[0] ?? '');

/** The texts of a block's links. */
function linksOf({ texts }: PageBlock): string[] {
  const links = new Set(texts.map((text) => text.parentElement?.closest('a')));
  return [...links].flatMap((link) => link?.textContent?.trim() ?? []);
}
