import type { NotArticleReason } from '../../model/extraction';
import { isGood } from '../classify/element-mass';
import type { PageBlock } from '../page-blocks';
import { isTruncated } from '../prune/truncated-teasers';
import { keptBlocks, lengthOf, type Selection } from '../selection';
import { isPriceLine, isShopLine } from './line-kinds';
import type { PageEvidence } from './page-evidence';
import { isHeadlineOfStory, pageFeatures } from './page-features';
import { BIAS, WEIGHTS } from './weights';

/**
 * What a page seems to be instead of one article; `undefined` when it may well be one. A real article must not be
 * refused, so the answer is for the clear cases.
 */
export function whyNotArticle(evidence: PageEvidence): NotArticleReason | undefined {
  const { selection, title, claims } = evidence;
  const paragraphs = keptBlocks(selection).filter(isGood);
  const prose = lengthOf(paragraphs);
  if (title !== undefined && prose < LONGEST_ERROR && ERROR_TITLE.test(title)) return 'error-page';
  if (claims.isVideo && !claims.isArticle && prose < LONGEST_BESIDE) return 'video';
  if (isGallery(evidence, paragraphs)) return 'gallery';
  const isAllTeasers = !claims.isArticle && areTeasers(paragraphs);
  const limit = claims.isList || isAllTeasers ? REFUSAL_OF_LISTS : REFUSAL;
  return doubts(evidence) < limit ? undefined : kindOf(evidence);
}

/**
 * Log-odds above which a page is refused: on sites that were not learned from, between four and five in a thousand of
 * the labelled articles and news pages lie above, most of which are home pages, lists and shop pages, and four in five
 * of the lists.
 */
const REFUSAL = 0.2;
/** For a page that calls itself a list, as none of the labelled articles does, or whose paragraphs all break off. */
const REFUSAL_OF_LISTS = -1;

/** Points against a page, by a logistic regression on the labelled corpora. */
export function doubts(evidence: PageEvidence): number {
  let sum = BIAS;
  for (const [name, value] of Object.entries(pageFeatures(evidence)))
    sum += value * (WEIGHTS[name] ?? 0);
  return sum;
}

/** Paragraphs that break off are the beginnings of other stories, when there are several and hardly one is whole. */
const areTeasers = (paragraphs: PageBlock[]): boolean =>
  paragraphs.length >= FEWEST_TEASERS &&
  paragraphs.filter(isTruncated).length >= MOST_OF_ALL * paragraphs.length;

/** No article of the labelled corpora has as many paragraphs of which so many break off. */
const FEWEST_TEASERS = 6;
const MOST_OF_ALL = 0.7;

/** Many pictures on a page that has little but their captions, and leads to no stories. */
function isGallery(
  { claims, images, selection, hasDate }: PageEvidence,
  paragraphs: PageBlock[],
): boolean {
  const text = paragraphs.filter(({ boundary }) => boundary.tagName !== 'FIGCAPTION');
  if (text.length > MOST_PARAGRAPHS || lengthOf(text) >= LONGEST_BESIDE) return false;
  if (claims.isGallery) return true;
  if (keptBlocks(selection).length > LINES_OF_PICTURE * images.length) return false;
  const mayBeArticle = claims.isArticle || hasDate;
  return !mayBeArticle && images.length >= FEWEST_PICTURES && !offersHeadlines(selection);
}

/** Characters of prose beside a film or pictures that are no more than its description. */
const LONGEST_BESIDE = 400;
const FEWEST_PICTURES = 8;
/** Lines for each picture, a title and a caption; more are a page of data with its icons. */
const LINES_OF_PICTURE = 2;
/** More make a short story, however many pictures it has. */
const MOST_PARAGRAPHS = 2;

/** Lines of links, each as long as a headline, from which a page with little text is a list of stories rather than short. */
const FEWEST_HEADLINES = 4;

/** Whether a page offers headlines of other pages. */
export const offersHeadlines = ({ blocks }: Selection): boolean =>
  blocks.filter(isHeadlineOfStory).length >= FEWEST_HEADLINES;

/** Characters of prose that an error page may hold. */
const LONGEST_ERROR = 1500;
const ERROR_TITLE =
  /^(?:404|410)(?=$|\s*[-–—|:!.(]|\s(?:error|not|page|seite|fehler|erreur)\b)|\b(?:error|fehler|erreur) (?:404|410)\b|^not found\b|(?:^|\b)(?:page (?:not|can.?t be) found|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|ページが見つかりません|页面不存在)(?:\b|$)/i;

/** What a page that is not one article is. */
function kindOf({ selection, claims, signs, url }: PageEvidence): NotArticleReason {
  const { blocks } = selection;
  const count = (is: (text: string) => boolean) => blocks.filter(({ text }) => is(text)).length;
  if (SEARCH_ADDRESS.test(url)) return 'search-results';
  const shopLines = count(isShopLine) + signs.buyButtons;
  const sells = claims.isGoods || claims.hasGoodsData || signs.hasCart;
  if (shopLines >= FEWEST_SHOP_LINES || (sells && count(isPriceLine) >= FEWEST_PRICES))
    return 'products';
  if (claims.isVideo) return 'video';
  return 'section-front';
}

const SEARCH_ADDRESS =
  /[?&](?:q|query|search|s|keyword)=|\/(?:search|suche|recherche|buscar)(?:[/?]|$)/i;
const FEWEST_SHOP_LINES = 3;
const FEWEST_PRICES = 3;
