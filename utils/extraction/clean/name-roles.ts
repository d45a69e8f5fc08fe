import { remake } from './remake';

/**
 * Gives headings and lists that are told by their role alone the names of what they are, and headings the words of the
 * buttons that open the text below them. Changes the tree.
 */
export function nameRoles(body: Element): void {
  for (const button of body.querySelectorAll('button'))
    if (
      /^(?:H[2-6]|DT)$/.test(button.parentElement?.tagName ?? '') &&
      /\p{L}/u.test(button.textContent ?? '')
    )
      button.replaceWith(...button.childNodes);
  for (const element of body.querySelectorAll('[role]'))
    if (element.matches(HEADING)) rename(element, `h${levelOf(element)}`);
    else if (element.matches(LIST)) nameList(element);
}

const HEADING = 'div[role="heading"],p[role="heading"],span[role="heading"]';
const LIST = 'div[role="list"]';
const ITEM = 'div[role="listitem"]';

function nameList(list: Element): void {
  const items = [...list.children];
  if (!items.every((item) => item.matches(ITEM))) return;
  rename(list, 'ul');
  for (const item of items) rename(item, 'li');
}

/** A heading's level; 2 where the page tells none, as ARIA has it. */
const levelOf = (heading: Element): number =>
  Math.min(Math.max(Number.parseInt(heading.getAttribute('aria-level') ?? '', 10) || 2, 1), 6);

const rename = (element: Element, tag: string): void =>
  element.replaceWith(remake(element, tag, [...element.childNodes]));
