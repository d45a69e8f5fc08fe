import { isHeading } from '../../dom/element-kinds';
import { isGood } from '../classify/element-mass';
import type { PageBlock } from '../page-blocks';
import { isTruncated } from '../prune/truncated-teasers';
import { keptBlocks, lengthOf } from '../selection';
import { readAddress } from './address-signs';
import { findCards } from './cards';
import { isPriceLine, isRatingLine, isShopLine } from './line-kinds';
import type { PageEvidence } from './page-evidence';

/** What tells one article from a page of others: numbers by name, counts and lengths as logarithms, shares 0–1. */
export type PageFeatures = Readonly<Record<string, number>>;

/** Reads the features of a page. */
export function pageFeatures(evidence: PageEvidence): PageFeatures {
  return { ...textFeatures(evidence), ...statedFeatures(evidence) };
}

function textFeatures({ selection, images, signs, title }: PageEvidence): PageFeatures {
  const { blocks, scores } = selection;
  const cards = findCards(blocks, images);
  const inCard = ({ index }: PageBlock) => cards.covered[index] === 1;
  const kept = keptBlocks(selection);
  const prose = kept.filter(isGood);
  const outside = prose.filter((block) => !inCard(block));
  const all = Math.max(1, lengthOf(blocks));
  const inCards = lengthOf(blocks.filter(inCard));
  const top = readTop(belowHeadline(blocks, title), (block) => [
    inCard(block),
    selection.kept[block.index] === true && isGood(block) && !inCard(block),
  ]);
  const count = (is: (text: string) => boolean) =>
    log(blocks.filter(({ text }) => is(text)).length);
  const keptInCards = lengthOf(kept.filter(inCard)) / Math.max(1, lengthOf(kept));
  return {
    prose: log(lengthOf(prose)),
    'prose in one element': log(largestHolder(prose)),
    'prose in one run': log(longestRun(selection.kept, blocks)),
    'prose outside cards': log(lengthOf(outside)),
    'long prose outside cards': log(lengthOf(outside.filter(isLong))),
    'share kept': lengthOf(kept) / all,
    'share likely':
      blocks.reduce((sum, { text, index }) => sum + text.length * chance(scores[index]!), 0) / all,
    'share of links': blocks.reduce((sum, { linked }) => sum + linked, 0) / all,
    'short lines':
      blocks.filter(({ text }) => text.length < 40).length / Math.max(1, blocks.length),
    cards: log(cards.most),
    'dated cards': log(cards.dated),
    'priced cards': log(cards.priced),
    'cards of all': inCards / all,
    'cards of kept': keptInCards,
    'cards of prose':
      prose.length === 0 ? keptInCards : lengthOf(prose.filter(inCard)) / lengthOf(prose),
    'cards against prose': log(inCards) - log(lengthOf(outside)),
    'cards at the top': top.cards,
    'prose at the top': top.prose,
    headlines: log(blocks.filter(isHeadlineOfStory).length),
    prices: count(isPriceLine),
    ratings: count(isRatingLine),
    // A long article may have a filter or a shop in its margin.
    'shop lines': log(Math.max(0, blocks.filter(({ text }) => isShopLine(text)).length - 1)),
    cart: Number(signs.hasCart),
    'buy buttons': log(signs.buyButtons),
    sorting: Number(signs.canSort),
    more: Number(signs.hasMore),
  };
}

function statedFeatures({
  claims,
  signs,
  hasByline,
  hasDate,
  title,
  url,
}: PageEvidence): PageFeatures {
  const { slugWords, isDated, isCategory, isFront } = readAddress(url);
  const words = title?.split(/\s+/).length ?? 0;
  return {
    'calls itself an article': Number(claims.isArticle),
    'article by its data': Number(claims.hasArticleData),
    'calls itself a list': Number(claims.isList),
    'calls itself goods': Number(claims.isGoods),
    'goods in its data': Number(claims.hasGoodsData),
    dated: Number(hasDate),
    'dated and signed': Number(hasDate && hasByline),
    'shop without date': Number(signs.hasCart && !hasDate && !claims.isArticle),
    'archive class': Number(signs.isArchive),
    'words of the address': slugWords,
    'dated address': Number(isDated),
    'address of a category': Number(isCategory),
    'address of a front': Number(isFront),
    'words of the title': Math.min(LONGEST_TITLE, words),
  };
}

/** Lines that are one link and as long as the headline of a story. */
export const isHeadlineOfStory = ({ text, linked }: PageBlock): boolean =>
  text.length >= 20 && text.length <= 160 && linked > 0.7 * text.length;

const log = (count: number): number => Math.log(1 + count);
const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Words from which a longer title tells no more. */
const LONGEST_TITLE = 12;

const isLong = (block: PageBlock): boolean => block.text.length >= 200 && !isTruncated(block);

/** Characters of the prose of the element that holds the most of it. */
function largestHolder(prose: readonly PageBlock[]): number {
  const held = new Map<Element, number>();
  for (const { boundary, text } of prose) {
    const holder = ITEM.test(boundary.tagName) ? (boundary.parentElement ?? boundary) : boundary;
    held.set(holder, (held.get(holder) ?? 0) + text.length);
  }
  return Math.max(0, ...held.values());
}

const ITEM = /^(?:P|LI)$/;

/** Characters of the longest run of kept prose that no linked headline breaks. */
function longestRun(kept: readonly boolean[], blocks: readonly PageBlock[]): number {
  let run = 0;
  let longest = 0;
  for (const block of blocks) {
    const { text, linked, index, boundary } = block;
    const isLine = text.length >= 12 && linked > 0.7 * text.length;
    if (isLine && (linked >= 40 || isHeading(boundary))) run = 0;
    else if (kept[index] && isGood(block)) longest = Math.max(longest, (run += text.length));
  }
  return longest;
}

/** Characters below the headline that are its page's top. */
const TOP = 1500;
/** A shorter page counts as if it were this long. */
const SHORTEST_TOP = 300;

/** The blocks from the headline on; all when there is none. */
function belowHeadline(
  blocks: readonly PageBlock[],
  title: string | undefined,
): readonly PageBlock[] {
  let head = blocks.findIndex(({ boundary }) => boundary.tagName === 'H1');
  const start = title?.slice(0, 60);
  if (head < 0 && start) head = blocks.findIndex(({ text }) => text.startsWith(start));
  return blocks.slice(head + 1);
}

/** Shares of cards and of prose beside them at the top of a page. */
function readTop(
  blocks: readonly PageBlock[],
  kindOf: (block: PageBlock) => [isCard: boolean, isProse: boolean],
): { cards: number; prose: number } {
  let seen = 0;
  let cards = 0;
  let prose = 0;
  for (const block of blocks) {
    if (seen >= TOP) break;
    const { length } = block.text;
    const [isCard, isProse] = kindOf(block);
    seen += length;
    if (isCard) cards += length;
    if (isProse) prose += length;
  }
  const whole = Math.max(SHORTEST_TOP, seen);
  return { cards: cards / whole, prose: prose / whole };
}
