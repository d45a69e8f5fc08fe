import { LETTER } from '../../text/letters';
import type { PageBlock } from '../page-blocks';

/** Whether a block is one link, as long as a card's headline or its "read more". */
export const isHeadline = ({ text, linked }: PageBlock): boolean =>
  text.length >= 8 && text.length <= 200 && linked > 0.7 * text.length;

/** Whether a line is a price or holds one. */
export const isPriceLine = (text: string): boolean => text.length < 60 && PRICE.test(text);

/** Whether a line gives a day, or how long ago something was. */
export const isDateLine = (text: string): boolean =>
  text.length < 80 && DIGIT.test(text) && DATE.test(text);

/** Whether a line tells how something was rated, or by how many. */
export const isRatingLine = (text: string): boolean => text.length < 80 && RATING.test(text);

/** Whether a line is one that a shop's shelf has and an article has not. */
export const isShopLine = (text: string): boolean => text.length < 60 && SHOP_LINE.test(text);

const PRICE =
  /(?:[$€£¥₹₩]|\b(?:USD|EUR|Rs|kr|CHF|zł)\.?)\s?\d|\d[\d.,]*\s?(?:[€£₽]|zł|kr\b|USD|EUR|Kč|лв|грн|руб)/u;
const DIGIT = /\d/;
const DATE = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\b|\b\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d\b`,
    String.raw`\b\d{1,2}\.? [^\s\d.,]{3,10}\.?,? (?:19|20)\d\d|[^\s\d.,]{3}\.? \d{1,2},? (?:19|20)\d\d`,
    String.raw`\b\d+ ?(?:h|m|d|hours?|mins?|minutes?|days?|weeks?)(?: ago)?\b`,
  ].join('|'),
);
const RATING =
  /\(\d[\d,.]*\)|\d(?:[.,]\d)? (?:out of|von|\/) ?5|\b\d[\d,]* (?:reviews?|ratings?|Bewertungen)\b/i;
const SHOP_LINE = new RegExp(
  String.raw`^(?:add to (?:cart|bag|basket)|quick (?:view|shop|add|buy)|choose options|select options|sort by|filters?|filter by|sold out|in stock|buy now|shop now|(?:sale|regular) price|\d+ (?:items|products|results)|view product|refine|clear all|in den warenkorb|sortieren nach|ajouter au panier|trier par|añadir al carrito|ordenar por|aggiungi al carrello|ordina per|in winkelwagen|sorteer op|do koszyka|в корзину|カートに入れる|加入购物车|장바구니)(?!${LETTER})`,
  'i',
);
