import { absoluteUrl } from '../../dom/urls';

/** Attributes that carry meaning, by tag, beside those of every element; addresses among them are made absolute. */
const OF_TAG: Record<string, string[]> = {
  A: ['href', 'title', 'hreflang'],
  IMG: ['src', 'alt', 'title', 'width', 'height'],
  OL: ['start', 'reversed', 'type'],
  LI: ['value'],
  TD: ['colspan', 'rowspan', 'headers'],
  TH: ['colspan', 'rowspan', 'scope', 'abbr'],
  TIME: ['datetime'],
  ABBR: ['title'],
  DFN: ['title'],
  DEL: ['datetime'],
  INS: ['datetime'],
};
const ADDRESSES = new Set(['href', 'src']);
/** An `id` may be where a footnote's link leads; those that are not go when the article is composed. */
const EVERYWHERE = ['lang', 'dir', 'id'];
const KEPT = new Map(
  Object.entries(OF_TAG).map(([tag, names]) => [tag, [...names, ...EVERYWHERE]]),
);

/** Copies the attributes that carry meaning from an element of the page to its copy. An address that is none is left out. */
export function copyAttributes(source: Element, copy: Element, base: string): void {
  if (!source.hasAttributes()) return;
  for (const name of KEPT.get(source.tagName) ?? EVERYWHERE) {
    const value = source.getAttribute(name);
    if (value === null || value === '') continue;
    const kept = ADDRESSES.has(name) ? absoluteUrl(value, base) : value;
    if (kept !== undefined) copy.setAttribute(name, kept);
  }
}
