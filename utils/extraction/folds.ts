import { attributeOf, lineage } from './published/element-access';
import { elementsOf, isWithin, tagNameOf } from '../dom/unhidden';
import { isHiddenByMarkup, isRendered } from '../dom/visibility';
import { LANDMARK_ROLES, LANDMARKS } from './clean/landmarks';

/**
 * The elements that a page folds away and lets its readers unfold: a closed `<details>`, and the panels of buttons
 * such as "Read more" or the questions of an accordion. Not menus, dialogs and the like. The document is not changed.
 *
 * @param isShown whether the page shows an element, by its markup if not told: what a button has unfolded is no fold.
 */
export function findFolds(
  page: Document,
  isShown: (element: Element) => boolean = isShownByMarkup,
): Set<Element> {
  const folds = new Set<Element>();
  const panelOf = panelReader(page);
  let last: Element | undefined;
  let unread = MOST_TEXT;
  for (const element of elementsOf(page, MAY_UNFOLD).slice(0, MOST_ELEMENTS)) {
    if (isForm(element)) continue;
    const { panel, head } = panelOf(element);
    if (!panel || isForm(panel) || (last && isWithin(last, panel))) continue;
    if (head && (isWithin(panel, head) || !isShown(head) || isShown(panel))) continue;
    unread -= panel.textContent?.length ?? 0;
    if (unread < 0) break;
    if (isOfMenu(element, panel) || isOfMenu(panel, panel) || !isProse(panel)) continue;
    folds.add(panel);
    last = panel;
  }
  return folds;
}

/** Whether an element that the page does not show follows what its readers can click to unfold it. */
export function followsButton(panel: Element): boolean {
  if (isForm(panel)) return false;
  let head = panel.previousElementSibling;
  while (head && UNSEEN.has(tagNameOf(head))) head = head.previousElementSibling;
  if (!head || isForm(head) || !isRendered(head)) return false;
  const buttons = [head, head.firstElementChild, head.lastElementChild];
  return (
    buttons.some((one) => one && isClickable(one)) && isProse(panel) && !isOfMenu(panel, panel)
  );
}

const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

/** Whether a click on an element is for this page. */
const isClickable = (element: Element): boolean =>
  getComputedStyle(element).cursor === 'pointer' && !/^[^#]/.test(attributeOf(element, 'href'));

const isShownByMarkup = (element: Element): boolean =>
  !isHiddenByMarkup(element) && attributeOf(element, 'aria-hidden') !== 'true';

const FOLDS = 'details:not([open]),[hidden="until-found"]';
const BUTTONS = '[aria-controls],[aria-expanded],[data-bs-target],[data-target]';
/** Without the first letters, since matching without regard to case costs browsers several times as much. */
const NAMED_PANELS = '[class*="ccordion"],[class*="ollaps"],[class*="faq"]';
const MAY_UNFOLD = `${FOLDS},${BUTTONS},${NAMED_PANELS}`;

/** Elements and characters that are looked at, so that no page costs much more than others. */
const MOST_ELEMENTS = 1000;
const MOST_TEXT = 2_000_000;

/** What may be folded away, and the element that its readers unfold it by; none where the browser itself unfolds it. */
type Panel = { panel?: Element | undefined; head?: Element };

/**
 * Finds what an element unfolds: the element that it names, the next one where several have the name, or what follows
 * it where it names none. What is itself called a panel is unfolded by what stands before it.
 */
function panelReader(page: Document): (element: Element) => Panel {
  let named: Map<string, Element[]> | undefined;
  return (element) => {
    if (element.matches(FOLDS)) return { panel: element };
    if (!element.matches(BUTTONS)) {
      const head = element.previousElementSibling;
      return head ? { panel: element, head } : {};
    }
    const name = ['aria-controls', 'data-bs-target', 'data-target']
      .map((attribute) => attributeOf(element, attribute).replace(/^#/, ''))
      .find((value) => value !== '');
    if (name === undefined)
      return { panel: headOf(element).nextElementSibling ?? undefined, head: element };
    named ??= Map.groupBy(elementsOf(page, '[id]'), (one) => attributeOf(one, 'id'));
    const panels = named.get(name) ?? [];
    return { panel: panels.find((one) => isBefore(element, one)) ?? panels[0], head: element };
  };
}

/** The heading or the like that a button is all the text of. */
function headOf(button: Element): Element {
  let head = button;
  for (let level = 0; level < HEAD_LEVELS; level += 1) {
    const { parentElement } = head;
    if (!parentElement || isForm(parentElement)) break;
    if (parentElement.textContent?.trim() !== button.textContent?.trim()) break;
    head = parentElement;
  }
  return head;
}

/** Levels between the head of a panel and the button in it. */
const HEAD_LEVELS = 4;

/** A form is to be filled in, and its fields hide its members. */
const isForm = (element: Element): boolean => tagNameOf(element) === 'FORM';

const isBefore = (one: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & FOLLOWING) !== 0;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Characters of a paragraph that is prose, and of a panel that is prose without paragraphs. */
const PROSE_PARAGRAPH = 80;
const PROSE_PANEL = 200;
/** Share of links from which a panel is a list of them. */
const LINKED = 0.5;

/** Whether an element is text to be read: not a list of links, nor something to be filled in. */
function isProse(panel: Element): boolean {
  const all = (selector: string) => [...panel.querySelectorAll(selector)];
  const lengthOf = ({ textContent }: Element) => textContent?.trim().length ?? 0;
  const whole = lengthOf(panel);
  const linked = all('a[href]').reduce((sum, link) => sum + lengthOf(link), 0);
  return (
    linked < LINKED * whole &&
    all(FIELDS).length === 0 &&
    (whole > PROSE_PANEL || all('p').some((paragraph) => lengthOf(paragraph) > PROSE_PARAGRAPH))
  );
}

const FIELDS = 'input:not([type="hidden"]),select,textarea';

/**
 * Whether what unfolds a panel, or the panel itself, is a part of the site's furniture or of something that opens above
 * the page. A list of tabs that holds their panels is an accordion.
 */
const isOfMenu = (element: Element, panel: Element): boolean =>
  lineage(element).some(
    (one) =>
      LANDMARKS.has(tagNameOf(one)) ||
      (LANDMARK_ROLES.has(attributeOf(one, 'role')) && !isAccordion(one, panel)) ||
      Element.prototype.hasAttribute.call(one, 'popover'),
  ) || /dialog|menu|listbox|tree|true/.test(attributeOf(element, 'aria-haspopup'));

const isAccordion = (element: Element, panel: Element): boolean =>
  attributeOf(element, 'role') === 'tablist' && isWithin(element, panel);
