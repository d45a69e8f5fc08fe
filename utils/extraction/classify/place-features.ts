import type { FeatureGroup } from './feature-group';

/** Which elements a block is in. */
export const placeFeatures: FeatureGroup = () => {
  const bits = new Map<Element, number>();
  const bitsOf = (element: Element): number => {
    const known = bits.get(element);
    if (known !== undefined) return known;
    const missing: Element[] = [];
    let at: Element | null = element;
    while (at && !bits.has(at)) {
      missing.push(at);
      at = at.parentElement;
    }
    let above = at ? bits.get(at)! : 0;
    for (const one of missing.reverse()) {
      above |= BIT_OF_TAG[one.tagName] ?? 0;
      bits.set(one, above);
    }
    return above;
  };
  return ({ boundary, texts }, put) => {
    const kind = KIND_OF_TAG[boundary.tagName] ?? OTHER_KIND;
    for (let one = 0; one <= OTHER_KIND; one += 1) put(Number(one === kind));
    const parent = texts[0]!.parentElement;
    const last = texts.at(-1)!.parentElement;
    const around = parent ? bitsOf(parent) : 0;
    const isLinked = parent !== null && (around & LINK) !== 0;
    put(Number(isLinked && (parent === last || parent.closest('a') === last?.closest('a'))));
    const above = bitsOf(boundary);
    for (let bit = 0; bit < PLACES.length; bit += 1) put((above >> bit) & 1);
    put(Number((around & BOLD) !== 0));
  };
};

const KINDS = [
  'P',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4 H5 H6',
  'TD TH',
  'PRE CODE',
  'BLOCKQUOTE',
  'DT DD',
  'FIGCAPTION',
];
const OTHER_KIND = KINDS.length;
const KIND_OF_TAG: Record<string, number> = {};
KINDS.forEach((tags, index) => tags.split(' ').forEach((tag) => (KIND_OF_TAG[tag] = index)));

const PLACES = [
  'FORM',
  'UL OL',
  'TABLE',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'FIGURE',
  'ARTICLE',
  'MAIN',
  'SECTION',
];
const BIT_OF_TAG: Record<string, number> = {};
PLACES.forEach((tags, index) => tags.split(' ').forEach((tag) => (BIT_OF_TAG[tag] = 1 << index)));
/** Beside the places, what stands around the first text of a block. */
const LINK = 1 << PLACES.length;
const BOLD = LINK << 1;
BIT_OF_TAG['A'] = LINK;
BIT_OF_TAG['B'] = BIT_OF_TAG['STRONG'] = BOLD;
