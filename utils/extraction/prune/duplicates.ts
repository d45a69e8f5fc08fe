import { trimMarks } from '../../text/trim-marks';
import type { PageBlock } from '../page-blocks';
import type { PruneRule } from './rule';

/** A paragraph that was there before, since pages repeat texts for narrow screens, and a pull quote of a paragraph. */
export const duplicates: PruneRule = {
  name: 'duplicates',
  kind: 'duplicate',
  find({ kept }) {
    const seen = new Map<string, Element>();
    const pulled = findPulled(kept);
    return kept.filter((block) => {
      const { text, boundary } = block;
      if (pulled.has(block)) return true;
      if (text.length < SHORTEST) return false;
      const first = seen.get(text);
      if (first && isVerbatim(boundary)) return false;
      if (first && !isVerbatim(first)) return true;
      seen.set(text, boundary);
      return false;
    });
  },
};

const isVerbatim = (boundary: Element): boolean => boundary.closest('table,pre') !== null;

/** The quotations that are a part of a paragraph that is kept too. */
function findPulled(kept: readonly PageBlock[]): Set<PageBlock> {
  const isQuotation = ({ boundary }: PageBlock) => boundary.closest('blockquote') !== null;
  const quotations = kept.filter(isQuotation).slice(0, MOST_QUOTATIONS);
  if (quotations.length === 0) return new Set();
  const paragraphs = kept.filter((block) => !isQuotation(block)).map(({ text }) => text);
  return new Set(
    quotations.filter(({ text }) => {
      const quoted = trimMarks(text);
      return (
        quoted.length >= SHORTEST_QUOTATION &&
        paragraphs.some((other) => other.length > text.length && other.includes(quoted))
      );
    }),
  );
}

/** Characters: shorter lines repeat for good reason. */
const SHORTEST = 80;
const SHORTEST_QUOTATION = 30;
/** Quotations of a page that are looked at. */
const MOST_QUOTATIONS = 100;
