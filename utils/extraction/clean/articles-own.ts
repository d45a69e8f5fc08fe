import { isInline, isSubheading, isText } from '../../dom/element-kinds';
import type { ClutterKind } from '../../model/extraction';
import { PROSE_PARAGRAPH, proseLength } from './prose-length';

/**
 * Whether what is named after clutter belongs to the article: a section's heading is named after the table of contents that
 * lists it; a teaser that leads nowhere is a standfirst; what is read behind a paywall is named after it; words that
 * open a note are named after the note; and words within a sentence are no clutter, unless they are meant for screen readers.
 */
export const isArticlesOwn = (element: Element, kind: ClutterKind): boolean =>
  (kind === 'navigation' && isSubheading(element)) ||
  (kind === 'teaser' && !element.querySelector('a[href]') && !element.closest('a[href]')) ||
  (element.matches('.paywall') && isBehindPaywall(element)) ||
  (kind === 'notice' && isBesideWords(element)) ||
  (kind !== 'other' && isWithinSentence(element));

/**
 * Whether an element is a heading, a long paragraph or one among others of that name, or holds more prose than the notice
 * of a paywall.
 */
const isBehindPaywall = (element: Element): boolean =>
  isSubheading(element) ||
  (element.tagName === 'P'
    ? (element.textContent?.length ?? 0) > PROSE_PARAGRAPH ||
      !!element.parentElement?.querySelector(':scope > p.paywall ~ p.paywall')
    : proseLength(element) > LONGEST_NOTICE);

/** Characters of prose. */
const LONGEST_NOTICE = 300;

/** Whether an element stands in a line of text, with words or a mark right before or after it. */
function isBesideWords(element: Element): boolean {
  for (let at: Element | null = element; at && isInline(at); at = at.parentElement)
    for (const beside of [at.previousSibling, at.nextSibling])
      if (beside && isText(beside) && /[\p{L}.!?,;]/u.test(beside.data)) return true;
  return false;
}

/** Whether an element's words have a sentence around them, which has a gap without them. */
function isWithinSentence(element: Element): boolean {
  const { previousSibling: before, nextSibling: after } = element;
  return (
    before !== null &&
    after !== null &&
    isText(before) &&
    isText(after) &&
    isInline(element) &&
    /[\p{L}\p{N},;]\s*$/u.test(before.data) &&
    /^\s*[\p{Ll}\p{Lo}\p{N},.;:!?)]/u.test(after.data)
  );
}
