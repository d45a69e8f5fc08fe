import { foldSpace } from '../../text/normalize';
import { cellText, isHidden } from './cell-text';

/** Levels up from a box on which its heading may stand before it: box, wrapper, figure, column. */
const MAX_LEVELS = 4;
/** A longer line above a box is a sentence, not its heading. */
const MAX_HEADING = 140;
/** An introduction may stand between the heading and its box, when it is no longer than a short paragraph. */
const MAX_INTRODUCTION = 320;
/** Elements looked at on one level; more are not "just above". */
const MAX_SIBLINGS = 4;

/** A heading found above a box. */
export type BoxHeading = {
  text: string;
  /** `false` when an introduction stands between the heading and the box. */
  adjacent: boolean;
};

/** The heading just above an element, inside or outside the element's wrappers; `undefined` when other text comes first. */
export function headingAbove(element: Element): BoxHeading | undefined {
  const caption = element.closest('figure')?.querySelector('figcaption');
  const captionText = caption && !element.contains(caption) ? cellText(caption) : '';
  if (captionText !== '' && captionText.length <= MAX_HEADING && !SOURCE.test(captionText))
    return { text: captionText.replaceAll('\n', ' '), adjacent: true };

  let introduction = 0;
  let at: Element = element;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    let sibling = at.previousElementSibling;
    for (let step = 0; sibling && step < MAX_SIBLINGS; step += 1) {
      const found = headingIn(sibling);
      if (found) return { text: found, adjacent: introduction === 0 };
      if (!isSilent(sibling)) {
        introduction += 1;
        const tooLong = (sibling.textContent ?? '').length > MAX_INTRODUCTION;
        if (introduction > 1 || tooLong || !/^(?:P|DIV)$/.test(sibling.tagName)) return undefined;
      }
      sibling = sibling.previousElementSibling;
    }
    if (!at.parentElement || sibling || /^(?:BODY|MAIN|ARTICLE)$/.test(at.parentElement.tagName))
      return undefined;
    at = at.parentElement;
  }
  return undefined;
}

/** A caption that tells where the data are from, not what they are. */
const SOURCE =
  /^(?:sources?|quellen?|fuentes?|font[ei]s?|bron|źródło|källa|kilder?|lähde|kaynak|источник|джерело|المصدر|来源|來源|出典|자료) ?[:：]/i;

const isSilent = (element: Element): boolean =>
  isHidden(element) ||
  /^(?:SCRIPT|STYLE|HR|BR|NOSCRIPT|TEMPLATE|LINK|META|COLGROUP)$/.test(element.tagName) ||
  foldSpace(element.textContent ?? '') === '';

/** The text of an element that is a heading, holds nothing but one, or is a short line set in bold. */
function headingIn(element: Element): string | undefined {
  const whole = element.textContent ?? '';
  if (whole.length > MAX_HEADING * 3 || element.tagName === 'H1') return undefined;
  const heading = isHeading(element) ? element : lastHeading(element);
  if (!heading) return undefined;
  const text = cellText(heading).replaceAll('\n', ' ');
  if (text === '' || text.length > MAX_HEADING) return undefined;
  // Text behind the heading inside the same element would be the introduction of something else.
  const rest = foldSpace(whole).length - text.length;
  return rest <= MAX_SURPLUS ? text : undefined;
}

/** Characters beside the heading in its own element: a kicker, a number, a "Table 2". */
const MAX_SURPLUS = 24;

const isHeading = (element: Element): boolean =>
  /^(?:H[2-6]|SUMMARY|LEGEND)$/.test(element.tagName) ||
  element.getAttribute('role') === 'heading' ||
  /(?:^|[\s_-])(?:title|heading|headline|header)(?:$|\s)/i.test(
    element.getAttribute('class') ?? '',
  );

function lastHeading(element: Element): Element | undefined {
  const headings = element.querySelectorAll('h2,h3,h4,h5,h6,summary,strong,b');
  return headings.length === 1 ? headings[0] : undefined;
}
