import { attributeOf, lineage } from './published/element-access';
import { elementsOf, isWithin, tagNameOf } from '../dom/unhidden';
import { LANDMARK_ROLES, LANDMARKS } from './clean/landmarks';

/**
 * The elements that a page folds away and lets its readers unfold: a closed `<details>`, and the panels of buttons
 * such as "Read more" or the questions of an accordion. Not menus, dialogs and the like. The document is not changed.
 *
 * @param isShown whether the page shows an element, where that is known: what a button has unfolded is no fold.
 */
export function findFolds(page: Document, isShown?: (element: Element) => boolean): Set<Element> {
  const folds = new Set<Element>();
  const panelOf = panelReader(page);
  let last: Element | undefined;
  let unread = MOST_TEXT;
  for (const button of elementsOf(page, UNFOLDS).slice(0, MOST_BUTTONS)) {
    if (isForm(button)) continue;
    const isOwnFold = tagNameOf(button) === 'DETAILS' || attributeOf(button, 'hidden') !== '';
    const panel = isOwnFold ? button : panelOf(button);
    if (!panel || isForm(panel)) continue;
    if ((last && isWithin(last, panel)) || (!isOwnFold && isWithin(panel, button))) continue;
    unread -= panel.textContent?.length ?? 0;
    if (unread < 0) break;
    if (isOfMenu(button) || isOfMenu(panel) || !isProse(panel)) continue;
    if (isShown && !isOwnFold && (!isShown(button) || isShown(panel))) continue;
    folds.add(panel);
    last = panel;
  }
  return folds;
}

const UNFOLDS =
  'details:not([open]),[hidden="until-found"],[aria-controls],[aria-expanded],[data-bs-target],[data-target]';

/** Buttons and characters that are looked at, so that no page costs much more than others. */
const MOST_BUTTONS = 500;
const MOST_TEXT = 2_000_000;

/**
 * Finds the element that a button names as the one it shows, the next one where several have the name; what follows the
 * button where it names none.
 */
function panelReader(page: Document): (button: Element) => Element | undefined {
  let named: Map<string, Element[]> | undefined;
  return (button) => {
    const name = ['aria-controls', 'data-bs-target', 'data-target']
      .map((attribute) => attributeOf(button, attribute).replace(/^#/, ''))
      .find((value) => value !== '');
    if (name === undefined) return headOf(button).nextElementSibling ?? undefined;
    named ??= Map.groupBy(elementsOf(page, '[id]'), (one) => attributeOf(one, 'id'));
    const panels = named.get(name) ?? [];
    return panels.find((one) => isBefore(button, one)) ?? panels[0];
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

/** Whether an element is a part of the site's furniture, or of something that opens above the page. */
const isOfMenu = (element: Element): boolean =>
  lineage(element).some(
    (one) =>
      LANDMARKS.has(tagNameOf(one)) ||
      LANDMARK_ROLES.has(attributeOf(one, 'role')) ||
      Element.prototype.hasAttribute.call(one, 'popover'),
  ) || /dialog|menu|listbox|tree|true/.test(attributeOf(element, 'aria-haspopup'));
