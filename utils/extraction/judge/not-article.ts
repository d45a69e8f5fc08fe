import type { PageBlock } from '../page-blocks';
import { isTruncated } from '../prune/truncated-teasers';
import { isGood } from '../classify/element-mass';
import { wordSet } from '../metadata/words';
import type { Claims } from '../metadata/read-metadata';
import type { NotArticleReason } from '../../model/extraction';
import { keptBlocks, lengthOf, type Selection } from '../selection';

/** What is known of a page when it is judged. */
export type PageEvidence = {
  selection: Selection;
  claims: Claims;
  hasByline: boolean;
  title: string | undefined;
  url: string;
};

/**
 * What a page seems to be instead of one article; `undefined` when it may well be one. A real article must not be
 * refused, so the answer is for the clear cases.
 */
export function whyNotArticle(evidence: PageEvidence): NotArticleReason | undefined {
  const { selection, title, url, claims } = evidence;
  const paragraphs = keptBlocks(selection).filter(isGood);
  const prose = lengthOf(paragraphs);
  if (title !== undefined && prose < LONGEST_ERROR && ERROR_TITLE.test(title)) return 'error-page';
  const isAllTeasers = !claims.isArticle && areTeasers(paragraphs);
  if (!isAllTeasers && doubts(evidence, prose) < REFUSAL) return undefined;
  if (SEARCH_ADDRESS.test(url)) return 'search-results';
  if (shopLines(selection) >= FEWEST_SHOP_LINES) return 'products';
  if (claims.isVideo) return 'video';
  return 'section-front';
}

/** Paragraphs that break off are the beginnings of other stories, when there are several and hardly one is whole. */
const areTeasers = (paragraphs: PageBlock[]): boolean =>
  paragraphs.length >= FEWEST_TEASERS &&
  paragraphs.filter(isTruncated).length >= MOST_OF_ALL * paragraphs.length;

/** No article of the labelled corpora has as many paragraphs of which so many break off. */
const FEWEST_TEASERS = 6;
const MOST_OF_ALL = 0.7;

/** Lines of links, each as long as a headline, from which a page with little text is a list of stories rather than short. */
const FEWEST_HEADLINES = 4;

/** Whether a page offers headlines of other pages. */
export const offersHeadlines = (selection: Selection): boolean =>
  headlineLinks(selection) >= FEWEST_HEADLINES;

/** Characters of prose that an error page may hold. */
const LONGEST_ERROR = 1500;
const ERROR_TITLE =
  /(?:^|\b)(?:404|410|page (?:not|can.?t be) found|not found|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|ページが見つかりません|页面不存在)(?:\b|$)/iu;
const SEARCH_ADDRESS =
  /[?&](?:q|query|search|s|keyword)=|\/(?:search|suche|recherche|buscar)(?:[/?]|$)/i;
const FEWEST_SHOP_LINES = 3;
/** A long article may have a filter or a shop in its margin. */
const STRAY_SHOP_LINES = 1;

/**
 * Above this a page is refused. Of the labelled pages of listings and collections about half lie above it on unseen
 * sites, of the articles about one in two hundred, most of which are home pages and lists of works.
 */
const REFUSAL = 3.6;

/** Points against a page: weights of a logistic regression on the labelled corpora, by site five-fold. */
function doubts({ selection, claims, hasByline, url }: PageEvidence, prose: number): number {
  const total = Math.max(1, lengthOf(selection.blocks));
  const kept = lengthOf(keptBlocks(selection));
  const likely = selection.blocks.reduce(
    (sum, { text, index }) => sum + text.length / (1 + Math.exp(-selection.scores[index]!)),
    0,
  );
  return (
    6.5 -
    0.45 * Math.log(1 + prose) -
    0.6 * (kept / total) -
    2.6 * (likely / total) -
    0.23 * Math.min(LONGEST_SLUG, slugWords(url)) -
    1.5 * Number(DATED_ADDRESS.test(url)) -
    1.1 * Number(claims.isArticle) -
    1.25 * Number(hasByline) +
    0.5 * Math.log(1 + headlineLinks(selection)) * Number(!claims.isArticle && !hasByline) +
    1.6 *
      Math.log(1 + Math.max(0, shopLines(selection) - STRAY_SHOP_LINES)) *
      Number(!claims.isArticle)
  );
}

/** Lines that are one link and as long as a headline. */
const headlineLinks = ({ blocks }: Selection): number =>
  blocks.filter(
    ({ text, linked }) => text.length >= 20 && text.length <= 160 && linked > 0.7 * text.length,
  ).length;

/** A year and a month in the path: what blogs and newspapers give a post. */
const DATED_ADDRESS = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)/;

/** Words of an article's address: more tell no more. */
const LONGEST_SLUG = 10;

function slugWords(url: string): number {
  try {
    const last = new URL(url).pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
    return wordSet(decodeURIComponent(last).replaceAll('-', ' ')).size;
  } catch {
    return 0;
  }
}

/** Lines that a shop's shelf has and an article has not. */
const shopLines = ({ blocks }: Selection): number =>
  blocks.filter(({ text }) => text.length < 60 && SHOP_LINE.test(text)).length;

const SHOP_LINE =
  /^(?:add to (?:cart|bag|basket)|quick (?:view|shop|add)|choose options|select options|sort by|filters?|filter by|sold out|in stock|buy now|shop now|(?:sale|regular) price|\d+ (?:items|products|results)|view product|refine|clear all|in den warenkorb|sortieren nach|ajouter au panier|trier par|añadir al carrito|ordenar por|aggiungi al carrello|ordina per|in winkelwagen|sorteer op|do koszyka|в корзину|カートに入れる|加入购物车|장바구니)(?![\p{L}])/iu;
