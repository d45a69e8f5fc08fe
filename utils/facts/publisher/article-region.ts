/** Characters from which a paragraph counts as the article's text rather than a label or a teaser. */
const MIN_PARAGRAPH = 80;
/** Paragraphs that are looked at; what follows the first thousand does not move the region. */
const MAX_PARAGRAPHS = 1000;
/** Levels a paragraph counts upwards. */
const MAX_DEPTH = 60;
/** Share of all paragraph text that the region must hold. */
const SHARE = 0.7;

const OUTSIDE = 'nav,footer,aside,form,dialog,[role=complementary],[role=navigation],[hidden]';

/**
 * The smallest element that holds most of the page's running text: a cheap guess at where the article is, made before
 * anything is cleaned. `undefined` when the page has no paragraphs.
 */
export function findArticleRegion(document: Document): Element | undefined {
  // By their parents, which most of them share; NaN for one outside the text.
  const lengths = new Map<Element, number>();
  let total = 0;
  let seen = 0;
  for (const paragraph of document.querySelectorAll('p:not([hidden])')) {
    const length = (paragraph.textContent ?? '').length;
    const parent = paragraph.parentElement;
    if (length < MIN_PARAGRAPH || !parent) continue;
    const before = lengths.get(parent) ?? (parent.closest(OUTSIDE) ? NaN : 0);
    lengths.set(parent, before + length);
    if (Number.isNaN(before)) continue;
    seen += 1;
    if (seen > MAX_PARAGRAPHS) break;
    total += length;
  }
  const weights = new Map<Element, number>();
  for (const [parent, length] of lengths) {
    if (Number.isNaN(length)) continue;
    let depth = 0;
    for (let at: Element | null = parent; at && depth < MAX_DEPTH; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + length);
      depth += 1;
    }
  }
  // More than half of the text is in each of them, so they lie inside one another.
  let region: Element | undefined;
  for (const [element, weight] of weights)
    if (weight >= total * SHARE && (!region || region.contains(element))) region = element;
  return region;
}
