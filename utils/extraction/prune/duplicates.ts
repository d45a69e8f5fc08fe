import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/** A paragraph that was there before, since pages repeat texts for narrow screens, and a pull quote of a paragraph. */
export const duplicates: PruneRule = {
  name: 'duplicates',
  kind: 'duplicate',
  find({ kept }) {
    const seen = new Set<string>();
    return kept.filter((block) => {
      const { text, boundary } = block;
      if (boundary.closest('blockquote') && isPulled(block, kept)) return true;
      if (text.length < SHORTEST || boundary.closest('table,pre')) return false;
      if (seen.has(text)) return true;
      seen.add(text);
      return false;
    });
  },
};

/** Whether a quotation is a part of a paragraph that is kept too. */
function isPulled({ text }: PageBlock, kept: readonly PageBlock[]): boolean {
  const quoted = text.replaceAll(AROUND, '');
  return (
    quoted.length >= SHORTEST_QUOTATION &&
    kept.some(
      (other) =>
        other.text.length > text.length &&
        other.text.includes(quoted) &&
        !other.boundary.closest('blockquote'),
    )
  );
}

/** What is no letter at either end. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Characters: shorter lines repeat for good reason. */
const SHORTEST = 80;
const SHORTEST_QUOTATION = 30;
