import type { PruneRule } from './rule';

/** A paragraph that was there before: pages repeat texts for narrow screens. */
export const duplicates: PruneRule = {
  name: 'duplicates',
  kind: 'duplicate',
  find({ kept }) {
    const seen = new Set<string>();
    return kept.filter(({ text, boundary }) => {
      if (text.length < SHORTEST || boundary.closest('table,pre')) return false;
      if (seen.has(text)) return true;
      seen.add(text);
      return false;
    });
  },
};

/** Characters: shorter lines repeat for good reason. */
const SHORTEST = 80;
