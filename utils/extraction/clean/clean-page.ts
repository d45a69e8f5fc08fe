import { isInline, isSubheading, isText } from '../../dom/element-kinds';
import type { PageNodes } from '../../dom/page-nodes';
import { FOLDED, isHiddenByMarkup } from '../../dom/visibility';
import type { ClutterKind } from '../../model/extraction';
import { clutterKinds } from './clutter-tokens';
import { isLandmark } from './landmarks';
import { findForms, findSignUps } from './forms';

/** An element that was taken out of a page before its text was read. */
export type Cut = { element: Element; kind: ClutterKind; rule: string };

/**
 * Cuts from a page what is no part of any article: what is not shown, landmarks such as menus, and elements whose
 * class names clutter, unless they hold much of the page's prose. Changes the page.
 *
 * @param listed what the page's body holds. @returns the elements that were taken out, with why where they could have been seen.
 */
export function cleanPage(page: Document, listed: PageNodes): Map<Node, Cut | undefined> {
  const cuts = new Map<Node, Cut | undefined>();
  const body = page.body;
  const signUps = findSignUps(body);
  const forms = findForms(body);
  removeSilent(listed);

  const prose = proseLength(body);
  const cut = (element: Element, why?: Omit<Cut, 'element'>) => {
    cuts.set(element, why && { ...why, element });
    element.remove();
  };
  const isBulk = (element: Element) => proseLength(element) > MASS * prose;

  for (const element of body.querySelectorAll(HIDDEN))
    if (body.contains(element) && isHidden(element) && !isBulk(element)) cut(element);
  for (const element of body.querySelectorAll(MAY_BE_LANDMARK))
    if (
      isLandmark(element) &&
      body.contains(element) &&
      isClutterLandmark(element) &&
      !isBulk(element)
    )
      cut(element, { kind: 'navigation', rule: 'landmark' });

  for (const element of body.querySelectorAll(CONSENT_TOOLS))
    cut(element, { kind: 'notice', rule: 'consent' });

  const textLength = body.textContent?.length ?? 0;
  const isMuch = (element: Element) => (element.textContent?.length ?? 0) > MASS * textLength;
  for (const element of signUps)
    if (body.contains(element) && !isMuch(element))
      cut(element, { kind: 'newsletter', rule: 'sign-up' });
  for (const element of forms)
    if (body.contains(element) && !isMuch(element)) cut(element, { kind: 'other', rule: 'form' });

  const kindOfNames = clutterKinds();
  const named = body.querySelectorAll('[class],[id]');
  for (let index = 0, { length } = named; index < length; index += 1) {
    const element = named[index]!;
    const kind =
      kindOfNames(element.getAttribute('class')) ?? kindOfNames(element.getAttribute('id'));
    if (!kind || !body.contains(element) || element.matches(NEVER_CUT)) continue;
    if (isArticlesOwn(element, kind) || (kind !== 'other' && isWithinSentence(element))) continue;
    if (isMuch(element)) continue;
    if (element.querySelector(HOLDS_ARTICLE)) continue;
    cut(element, { kind, rule: 'class-name' });
  }
  return cuts;
}

/** Share of the page's text above which an element is too large to be clutter, whatever its name. */
const MASS = 0.3;

const NAMES_WITHOUT_TEXT =
  'script style link template noscript input select textarea button option object embed canvas audio dialog meta svg'.split(
    ' ',
  );

/** Names of the elements that {@link cleanPage} takes out unseen, as a list of nodes has them. */
export const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  ...NAMES_WITHOUT_TEXT,
  ...NAMES_WITHOUT_TEXT.map((name) => name.toUpperCase()),
]);

/** Takes out what holds no text of the page. */
function removeSilent({ nodes, names, ends }: PageNodes): void {
  for (let at = 0; at < nodes.length;) {
    const isSilent = WITHOUT_TEXT.has(names[at]!);
    if (isSilent) (nodes[at] as Element).remove();
    at = isSilent ? ends[at]! : at + 1;
  }
}

const HIDDEN = '[hidden],[style*="display"],[aria-hidden="true"],[data-not-rendered]';
const MAY_BE_LANDMARK = 'nav,footer,aside,[role]';
/** What the common tools that ask for consent call their window, which may hold more text than the article. */
const CONSENT_TOOLS =
  '#onetrust-consent-sdk,#CybotCookiebotDialog,#didomi-host,.qc-cmp2-container,#usercentrics-root,#cmplz-cookiebanner-container,' +
  '#cookie-law-info-bar,.cli-modal,#iubenda-cs-banner,.truste_overlay,.osano-cm-window,.fc-consent-root,#moove_gdpr_cookie_modal,' +
  '#BorlabsCookieBox,.klaro,#tarteaucitronRoot,#axeptio_overlay';
const HOLDS_ARTICLE = 'h1,article,main,[itemprop="articleBody"]';
const NEVER_CUT =
  'body,article,main,h1,[itemprop="articleBody"],td,tr,tbody,table:not(.ambox,.navbox),pre,code,figure';

/**
 * A section's heading is named after the table of contents that lists it; a teaser that leads nowhere is a standfirst; what
 * is read behind a paywall is named after it.
 */
const isArticlesOwn = (element: Element, kind: ClutterKind): boolean =>
  (kind === 'navigation' && isSubheading(element)) ||
  (kind === 'teaser' && !element.querySelector('a[href]') && !element.closest('a[href]')) ||
  (element.matches('.paywall') && isBehindPaywall(element));

/**
 * Whether an element is a heading, a long paragraph or one beside another of that name, or holds more prose than the notice
 * of a paywall.
 */
const isBehindPaywall = (element: Element): boolean =>
  isSubheading(element) ||
  (element.tagName === 'P'
    ? (element.textContent?.length ?? 0) > PROSE_PARAGRAPH ||
      [element.previousElementSibling, element.nextElementSibling].some((one) =>
        one?.matches('p.paywall'),
      )
    : proseLength(element) > LONGEST_NOTICE);

/** Characters of prose. */
const LONGEST_NOTICE = 300;

/** Whether an element's words have a sentence around them, which has a gap without them. */
function isWithinSentence(element: Element): boolean {
  const { previousSibling: before, nextSibling: after } = element;
  return (
    before !== null &&
    after !== null &&
    isText(before) &&
    isText(after) &&
    isInline(element) &&
    /[\p{L}\p{N},;]\s*$/u.test(before.data) &&
    /^\s*[\p{Ll}\p{Lo}\p{N},.;:!?)]/u.test(after.data)
  );
}

function isHidden(element: Element): boolean {
  if (isHiddenByMarkup(element)) return true;
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    !element.hasAttribute(FOLDED) &&
    !element.querySelector('img,video,figure')
  );
}

/**
 * A footer of an article may close its text, an aside in a table is a cell's content, and what is called a list of tabs may
 * be an accordion with all that it folds.
 */
function isClutterLandmark(element: Element): boolean {
  if (element.tagName === 'FOOTER') return !element.closest('article,blockquote,figure');
  if (element.tagName === 'ASIDE') return !element.closest('table') && !isPullQuote(element);
  return (
    element.getAttribute('role') !== 'tablist' || !element.querySelector('[role="tabpanel"],p')
  );
}

/** Whether an element holds a quotation and next to nothing else. */
function isPullQuote(element: Element): boolean {
  const quoted = element.querySelector('blockquote')?.textContent?.length ?? 0;
  return quoted > 0 && quoted >= QUOTED * (element.textContent?.length ?? 0);
}

/** Share of a pull quote that is the quotation, beside the name of who said it. */
const QUOTED = 0.7;

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
