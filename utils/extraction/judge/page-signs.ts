import { tokensOf } from '../clean/clutter-tokens';

/** What a page offers beside its text: the tools of shops and lists, most of which are gone once it is cleaned. */
export type PageSigns = {
  /** Somewhere is a basket to put things into. */
  hasCart: boolean;
  /** Buttons that put something into it. */
  buyButtons: number;
  /** What is shown can be sorted or filtered. */
  canSort: boolean;
  /** There is more of what is shown. */
  hasMore: boolean;
  /** The site's system calls the page a list of others. */
  isArchive: boolean;
};

/** Reads the signs of a page that is not cleaned yet. Does not change it. */
export function readPageSigns(page: Document): PageSigns {
  const signs: PageSigns = {
    hasCart: false,
    buyButtons: 0,
    canSort: false,
    hasMore: false,
    isArchive: tokensOf(page.body.getAttribute('class')).some((token) => ARCHIVE.has(token)),
  };
  for (const control of page.querySelectorAll('button,select,[role="button"]')) {
    if (control.tagName === 'SELECT') {
      signs.canSort ||= SORTS.test(namesOf(control));
      continue;
    }
    const label = (control.textContent ?? '').trim();
    if (label === '' || label.length > LONGEST_LABEL) continue;
    if (BUY.test(label)) signs.buyButtons += 1;
    signs.canSort ||= SORT.test(label);
    signs.hasMore ||= MORE.test(label);
  }
  signs.hasCart = hasCart(page);
  return signs;
}

/** Asked link by link: one selector for all the words of all the languages takes ten times as long. */
function hasCart(page: Document): boolean {
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (MAY_BE_CART.test(href) && CART.test(href)) return true;
  }
  for (const named of page.querySelectorAll(NAMED_CART)) if (CART.test(namesOf(named))) return true;
  return false;
}

/** In both cases, since matching without regard to case costs browsers several times as much. */
const NAMED_CART = '[class*="cart"],[class*="Cart"],[id*="cart"],[id*="Cart"]';

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('name') ?? ''}`;

/** Characters of a button's label. */
const LONGEST_LABEL = 40;

const CARTS = '(?:[Cc]art|basket|warenkorb|panier|carrito|carrello|winkelwagen|koszyk)';

/** A quick look, which nearly every address fails. */
const MAY_BE_CART = new RegExp(CARTS);

/** As a word: a cartoon is no cart. */
const CART = new RegExp(`(?:^|[^a-z]|mini|[a-z](?=C)|shopping)${CARTS}(?![a-z])`);

const BUY =
  /^(?:add to (?:cart|bag|basket)|quick (?:view|shop|add|buy)|buy now|in den warenkorb|ajouter au panier|añadir al carrito|aggiungi al carrello|in winkelwagen|do koszyka|в корзину|カートに入れる|加入购物车)/i;
const SORT =
  /^(?:sort|filter|refine|clear all|sortier|trier|filtrer|ordenar|filtrar|ordina|filtra|sorteer|sortuj|filtruj|сортиров|фильтр|並べ替え|絞り込み|排序|筛选)/i;
const SORTS = /sort|order|filter/i;
const MORE =
  /^(?:(?:load|show|view|see) more|more (?:stories|news|articles|results)|older posts|next page|(?:mehr|weitere) (?:laden|anzeigen|artikel)|voir plus|afficher plus|(?:ver|cargar|mostrar) más|carica altr|meer laden|pokaż więcej|показать ещё|もっと見る|加载更多)/i;

/** Classes that publishing systems give the body of a list; `blog` and `category` stand on articles too. */
const ARCHIVE = new Set(
  (
    'archive home search-results tax-product_cat woocommerce-shop template-collection page-collection front ' +
    'is-front-page catalog-category-view post-type-archive template-index'
  ).split(' '),
);
