import { isHeading } from '../../dom/element-kinds';
import type { PageBlock, PageMark } from '../page-blocks';
import { isDateLine, isHeadline, isPriceLine } from './line-kinds';

/** The repeated items of a page, each leading to a page of its own. */
export type Cards = {
  /** Whether a block is in a card: 1 or 0 by block index. */
  covered: Uint8Array;
  /** Cards of the make that has the most, of which so many bear a date, and of the one with most prices the priced. */
  most: number;
  dated: number;
  priced: number;
};

/**
 * The cards of a page: elements of one make in parents of one make, each with a link and little text, most of them
 * with a text or a picture beside the link. A menu is none, and neither is a row of paragraphs that hold links.
 */
export function findCards(blocks: readonly PageBlock[], images: readonly PageMark[]): Cards {
  const cards: Cards = { covered: new Uint8Array(blocks.length), most: 0, dated: 0, priced: 0 };
  for (const alike of byMake(sumUp(blocks, images)).values()) {
    if (alike.length < FEWEST_CARDS) continue;
    const found = alike.filter(isCard);
    if (found.length < FEWEST_CARDS || found.length < alike.length / 2) continue;
    if (found.filter(isRich).length < found.length / 2) continue;
    for (const { first, last } of found) cards.covered.fill(1, first, last + 1);
    const count = (key: 'dates' | 'prices') => found.filter((sum) => sum[key] > 0).length;
    cards.most = Math.max(cards.most, found.length);
    cards.dated = Math.max(cards.dated, count('dates'));
    cards.priced = Math.max(cards.priced, count('prices'));
  }
  return cards;
}

/** Two may be a pair of boxes. */
const FEWEST_CARDS = 3;
/** Characters of a card, and of its longest block beside links: an entry of a long list has more to say. */
const LONGEST_CARD = 800;
const LONGEST_BLURB = 450;
const SHORTEST_CARD = 12;
const MOST_BLOCKS = 25;

/** What the blocks below an element add up to. */
type Sum = {
  element: Element;
  parent: Sum | undefined;
  /** Indexes of its first and last block. */
  first: number;
  last: number;
  blocks: number;
  length: number;
  linked: number;
  /** Characters of the longest block, links left out. */
  longest: number;
  headlines: number;
  headings: number;
  prices: number;
  dates: number;
  images: number;
};

const isCard = (sum: Sum): boolean =>
  sum.length >= SHORTEST_CARD &&
  sum.length <= LONGEST_CARD &&
  sum.longest <= LONGEST_BLURB &&
  sum.blocks <= MOST_BLOCKS &&
  (sum.headlines > 0 ||
    // A link may lie over the whole card and have no text.
    (sum.headings + sum.images + sum.prices > 0 && isLinked(sum.element)));

const isLinked = (element: Element): boolean =>
  element.querySelector('a[href]') !== null || element.closest('a[href]') !== null;

const isRich = ({ blocks, length, linked, images }: Sum): boolean =>
  images > 0 || (blocks >= 2 && length - linked > LEAST_BLURB);

/** Characters beside the link that make an item more than an entry of a menu. */
const LEAST_BLURB = 20;

/** Levels above a block that are looked at; deeper pages are machine-made. */
const HIGHEST = 64;

function sumUp(blocks: readonly PageBlock[], images: readonly PageMark[]): Map<Element, Sum> {
  const sums = new Map<Element, Sum>();
  const sumOf = (element: Element, index: number): Sum => {
    let sum = sums.get(element);
    if (!sum) {
      sum = { element, parent: undefined, first: index, last: index, ...NOTHING };
      sums.set(element, sum);
    }
    return sum;
  };
  for (const block of blocks) {
    const { text, linked, index, boundary } = block;
    const headline = Number(isHeadline(block));
    const price = Number(isPriceLine(text));
    const date = Number(isDateLine(text));
    const heading = Number(isHeading(boundary));
    let sum = sumOf(boundary, index);
    for (let level = 0; level < HIGHEST; level += 1) {
      sum.last = index;
      sum.blocks += 1;
      sum.length += text.length;
      sum.linked += linked;
      sum.longest = Math.max(sum.longest, text.length - linked);
      sum.headlines += headline;
      sum.headings += heading;
      sum.prices += price;
      sum.dates += date;
      const above = sum.parent?.element ?? sum.element.parentElement;
      if (!above) break;
      sum.parent ??= sumOf(above, index);
      sum = sum.parent;
    }
  }
  for (const { node } of images)
    for (let at = node.parentElement, level = 0; at && level < HIGHEST; level += 1) {
      const sum = sums.get(at);
      if (sum) sum.images += 1;
      at = at.parentElement;
    }
  return sums;
}

const NOTHING = {
  blocks: 0,
  length: 0,
  linked: 0,
  longest: 0,
  headlines: 0,
  headings: 0,
  prices: 0,
  dates: 0,
  images: 0,
};

/** The elements that may be cards, by their make and that of their parent. */
function byMake(sums: Map<Element, Sum>): Map<string, Sum[]> {
  const makes = new Map<string, Sum[]>();
  const names = new Map<Element, string>();
  const nameOf = (element: Element): string => {
    let name = names.get(element);
    if (name === undefined)
      names.set(element, (name = `${element.tagName}.${stemOf(element.getAttribute('class'))}`));
    return name;
  };
  for (const sum of sums.values()) {
    if (!sum.parent || NEVER_CARD.test(sum.element.tagName)) continue;
    const make = `${nameOf(sum.parent.element)}>${nameOf(sum.element)}`;
    const alike = makes.get(make);
    if (alike) alike.push(sum);
    else makes.set(make, [sum]);
  }
  return makes;
}

const NEVER_CARD = /^(?:P|TD|TH|H[1-6]|BODY|HTML|UL|OL|DL)$/;

/** The first class name, whatever number it bears: `post-17 featured` and `post-18` are of one make. */
const stemOf = (names: string | null): string =>
  names === null ? '' : (/\S+/.exec(names)?.[0].replace(/\d+/g, '#') ?? '');
