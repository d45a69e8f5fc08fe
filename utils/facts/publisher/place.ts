import { classTest } from './class-test';
import { announcesFacts, isFactClass } from './cues';

/** Class tokens of boxes of other things. */
const isClutter = classTest(
  'related recommended recommendations recirc trending popular most-read mostread most-popular teaser teasers promo promos promotion ' +
    'newsletter signup subscribe subscription share sharing social socials share-bar comments comment disqus breadcrumb breadcrumbs ' +
    'pagination pager navigation nav navbar menu submenu megamenu footer masthead site-header toc table-of-contents advert advertisement ' +
    'ad ads sponsored outbrain taboola cookie cookies consent gdpr modal popup overlay paywall tags tag-list tagcloud author-bio ' +
    'author-box byline post-meta entry-meta article-meta meta metadata calendar datepicker poll quiz weather ticker stocks rating ratings ' +
    'product products shop cart price-box buy affiliate related-posts latest latest-news more-news more-stories read-next up-next highlight ' +
    'code gutter lineno syntaxhighlighter codehilite gist carousel slider gallery lightbox tabs login account language-switcher',
);
/** Tokens of columns beside the article: facts there need a heading that says so. */
const isSideColumn = classTest('sidebar side-bar widget widget-area rail right-rail');

const MAIN = 'article,main,[role=main]';
const ASIDE = 'aside,[role=complementary]';

/** Levels between a box and the article's region that are looked at. */
const MAX_LEVELS = 12;

/** Where a box stands: in the article, beside it, or in a part of the page that never holds facts. */
export type Place = 'article' | 'beside' | 'never';

/** @param element one that is in none of the barren parts; @param region the element that holds most of the article's text. */
export function placeOf(element: Element, region: Element | undefined): Place {
  let beside =
    !region?.contains(element) && (!element.closest(MAIN) || element.closest(ASIDE) !== null);
  const header = element.closest('header');
  if (header && !header.closest('article,main')) return 'never';
  let at: Element | null = element;
  for (let level = 0; at && level < MAX_LEVELS; level += 1) {
    if (region && at.contains(region)) break;
    if (!isFactClass(at)) {
      if (isClutter(at)) return 'never';
      if (isSideColumn(at)) beside = true;
    }
    at = at.parentElement;
  }
  return beside ? 'beside' : 'article';
}

/** Whether the page itself says that a box holds facts: by its heading, or by the class of the box or a wrapper close to it. */
export function isAnnounced(element: Element, heading: string | undefined): boolean {
  if (announcesFacts(heading) || announcesFacts(element.getAttribute('aria-label') ?? undefined))
    return true;
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level += 1) {
    if (isFactClass(at)) return true;
    at = at.parentElement;
  }
  return false;
}
