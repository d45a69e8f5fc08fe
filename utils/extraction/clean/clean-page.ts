import { classTokens } from '../../dom/class-tokens';
import { isHiddenByMarkup } from '../../dom/visibility';
import type { ClutterKind } from '../../model/extraction';
import { kindOfTokens } from './clutter-tokens';
import { rescueImages } from './rescue-images';
import { revealStreamedParts } from './streamed-parts';
import { unifyFormulas } from './unify-formulas';

/** An element that was taken out of a page before its text was read. */
export type Cut = { element: Element; kind: ClutterKind; rule: string };

/**
 * Cuts from a page what is no part of any article: what is not shown, landmarks such as menus, and elements whose
 * class names clutter, unless they hold much of the page's prose. Changes the page.
 *
 * @returns the cuts by the empty text node that stands in the place of each.
 */
export function cleanPage(page: Document): Map<Node, Cut> {
  const cuts = new Map<Node, Cut>();
  const body = page.body;
  rescueImages(body);
  revealStreamedParts(body);
  unifyFormulas(body);
  for (const element of body.querySelectorAll(NO_TEXT)) element.remove();

  const prose = proseLength(body);
  const cut = (element: Element, kind: ClutterKind, rule: string) => {
    const trace = page.createTextNode('');
    cuts.set(trace, { element, kind, rule });
    element.replaceWith(trace);
  };
  const isBulk = (element: Element) => proseLength(element) > MASS * prose;

  for (const element of body.querySelectorAll(HIDDEN))
    if (body.contains(element) && isHidden(element) && !isBulk(element)) element.remove();
  for (const element of body.querySelectorAll(MAY_BE_LANDMARK))
    if (
      isLandmark(element) &&
      body.contains(element) &&
      isClutterLandmark(element) &&
      !isBulk(element)
    )
      cut(element, 'navigation', 'landmark');

  const textLength = body.textContent?.length ?? 0;
  const kinds = new Map<string, ClutterKind | undefined>();
  for (const element of body.querySelectorAll('[class],[id]')) {
    const names = `${element.getAttribute('class')} ${element.getAttribute('id')}`;
    let kind = kinds.get(names);
    if (kind === undefined && !kinds.has(names))
      kinds.set(names, (kind = kindOfTokens(classTokens(element))));
    if (!kind || !body.contains(element) || element.matches(NEVER_CUT)) continue;
    if ((element.textContent?.length ?? 0) > MASS * textLength) continue;
    if (element.querySelector(HOLDS_ARTICLE)) continue;
    cut(element, kind, 'class-name');
  }
  return cuts;
}

/** Share of the page's text above which an element is too large to be clutter, whatever its name. */
const MASS = 0.3;

const NO_TEXT =
  'script,style,link,template,noscript,input,select,textarea,button,option,object,embed,canvas,audio,dialog,meta,svg';
const HIDDEN = '[hidden],[style*="display"],[aria-hidden="true"],[data-not-rendered]';
const MAY_BE_LANDMARK = 'nav,footer,aside,[role]';
const LANDMARKS = new Set(['NAV', 'FOOTER', 'ASIDE']);
const LANDMARK_ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
);
const HOLDS_ARTICLE = 'h1,article,main,[itemprop="articleBody"]';
const NEVER_CUT = 'body,article,main,h1,[itemprop="articleBody"],td,tr,tbody,table,pre,code,figure';

function isHidden(element: Element): boolean {
  if (isHiddenByMarkup(element)) return true;
  return (
    element.getAttribute('aria-hidden') === 'true' && !element.querySelector('img,video,figure')
  );
}

const isLandmark = (element: Element): boolean =>
  LANDMARKS.has(element.tagName) || LANDMARK_ROLES.has(element.getAttribute('role') ?? '');

/** A footer of an article may close its text, and an aside in a table is a cell's content. */
function isClutterLandmark(element: Element): boolean {
  if (element.tagName === 'FOOTER') return !element.closest('article,blockquote,figure');
  if (element.tagName === 'ASIDE') return !element.closest('table');
  return true;
}

/** Characters below which a paragraph is no prose. */
const PROSE_PARAGRAPH = 80;

/** Characters of the long paragraphs in an element. */
function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    const own = paragraph.textContent?.length ?? 0;
    if (own > PROSE_PARAGRAPH) length += own;
  }
  return length;
}
