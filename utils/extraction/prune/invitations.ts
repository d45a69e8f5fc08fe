import { namesNewsletter, opensLikeClutterHead } from '../cues/boilerplate-lines';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/** "Our newsletter tells you every morning … Sign up here": a few words on a newsletter, with a link to ask for it. */
export const invitations: PruneRule = {
  name: 'invitations',
  kind: 'newsletter',
  find: ({ kept }) =>
    kept.filter(
      (block) =>
        block.links > 0 &&
        block.text.length < LONGEST &&
        namesNewsletter(block.text) &&
        linksOf(block).some(asksToSignUp),
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
