import { keptBlocks, type Selection } from '../selection';
import { authorNotes } from './author-notes';
import { comments } from './comments';
import { cueLines } from './cue-lines';
import { duplicates } from './duplicates';
import { headMatter } from './head-matter';
import { invitations } from './invitations';
import { linkLists } from './link-lists';
import { looseEnds } from './loose-ends';
import { pageNotes } from './page-notes';
import { paywalls } from './paywalls';
import type { Draft, PruneRule } from './rule';
import { siblingArticles } from './sibling-articles';
import { siteCards } from './site-cards';
import { teaserHeads } from './teaser-heads';
import { truncatedTeasers } from './truncated-teasers';

/** The rules, in the order they run. */
export const PRUNE_RULES: readonly PruneRule[] = [
  headMatter,
  siblingArticles,
  truncatedTeasers,
  siteCards,
  teaserHeads,
  linkLists,
  cueLines,
  invitations,
  pageNotes,
  paywalls,
  comments,
  duplicates,
  authorNotes,
  looseEnds,
];

/**
 * Drops clutter from a selection. Changes it: what a rule finds is no longer kept, and named in `dropped`. No rule may
 * take all that is left.
 *
 * @param without name of a rule to leave out, to measure its worth.
 */
export function prune(
  selection: Selection,
  page: Omit<Draft, 'blocks' | 'kept' | 'scores'>,
  without?: string,
): void {
  const { blocks, scores } = selection;
  for (const { name, kind, find } of PRUNE_RULES) {
    if (name === without) continue;
    const kept = keptBlocks(selection);
    const found = [...find({ ...page, blocks, scores, kept })];
    if (found.length === kept.length) continue;
    for (const { index } of found) {
      selection.kept[index] = false;
      selection.dropped.set(index, { kind, rule: name });
    }
  }
}
