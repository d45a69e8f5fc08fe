import { classNames } from '../../dom/class-names';
import type { PageNodes } from '../../dom/page-nodes';
import { WITHOUT_TEXT } from '../../dom/without-text';
import { FOLDED, isHiddenByMarkup } from '../../dom/visibility';
import type { ClutterKind } from '../../model/extraction';
import { isArticlesOwn } from './articles-own';
import { isCalendar } from './calendars';
import { clutterKinds } from './clutter-tokens';
import { findConsentWindows } from './consent-tools';
import { isClutterLandmark, isLandmark } from './landmarks';
import { proseLength } from './prose-length';
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

  for (const element of findConsentWindows(page))
    if (body.contains(element)) cut(element, { kind: 'notice', rule: 'consent' });
  for (const table of [...body.getElementsByTagName('table')])
    if (isCalendar(table)) cut(table, { kind: 'navigation', rule: 'calendar' });

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
    if (isArticlesOwn(element, kind)) continue;
    if (isMuch(element)) continue;
    if (element.querySelector(HOLDS_ARTICLE)) continue;
    cut(element, { kind, rule: 'class-name' });
  }
  return cuts;
}

/** Share of the page's text above which an element is too large to be clutter, whatever its name. */
const MASS = 0.3;

/** Takes out what holds no text of the page. */
function removeSilent({ nodes, names, ends }: PageNodes): void {
  for (let at = 0; at < nodes.length;) {
    const isSilent = WITHOUT_TEXT.has(names[at]!);
    if (isSilent) (nodes[at] as Element).remove();
    at = isSilent ? ends[at]! : at + 1;
  }
}

const NAMED_HIDDEN = '.hidden,.hide,.offscreen,.off-screen';
const HIDDEN = `[hidden],[style*="display"],[aria-hidden="true"],[data-not-rendered],${NAMED_HIDDEN}`;
const MAY_BE_LANDMARK = 'nav,footer,aside,[role]';
const HOLDS_ARTICLE = 'h1,article,main,[itemprop="articleBody"]';
const NEVER_CUT =
  'body,article,main,h1,[itemprop="articleBody"],td,tr,tbody,table:not(.ambox,.navbox),pre,code,figure';

function isHidden(element: Element): boolean {
  if (isHiddenByMarkup(element) || isHiddenLabel(element)) return true;
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    !element.hasAttribute(FOLDED) &&
    !element.querySelector('img,video,figure')
  );
}

/** Whether an element is named hidden, on screens of any width, and holds no more than a label for screen readers. */
const isHiddenLabel = (element: Element): boolean =>
  element.matches(NAMED_HIDDEN) &&
  !element.hasAttribute(FOLDED) &&
  !classNames(element).includes(':') &&
  (element.textContent?.length ?? 0) <= LONGEST_LABEL &&
  !element.querySelector('img,video,figure');

/** Characters. */
const LONGEST_LABEL = 120;
