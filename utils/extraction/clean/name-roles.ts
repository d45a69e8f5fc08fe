import { remake } from './remake';

/**
 * Gives headings and lists that are told by their role alone the names of what they are, and headings the words of the
 * buttons that open the text below them. Changes the tree.
 */
export function nameRoles(body: Element): void {
  for (const button of body.querySelectorAll(HEADS_THAT_OPEN))
    if (/\p{L}/u.test(button.textContent ?? '')) button.replaceWith(...button.childNodes);
  for (const heading of body.querySelectorAll(HEADINGS)) rename(heading, `h${levelOf(heading)}`);
  for (const list of body.querySelectorAll(LISTS)) {
    const items = [...list.children];
    if (!items.every((item) => item.matches(ITEM))) continue;
    rename(list, 'ul');
    for (const item of items) rename(item, 'li');
  }
}

const HEADS_THAT_OPEN = ['h2', 'h3', 'h4', 'h5', 'h6', 'dt']
  .map((head) => `${head}>button`)
  .join(',');
const HEADINGS = 'div[role="heading"],p[role="heading"],span[role="heading"]';
const LISTS = 'div[role="list"]';
const ITEM = 'div[role="listitem"]';

/** A heading's level; 2 where the page tells none, as ARIA has it. */
const levelOf = (heading: Element): number =>
  Math.min(Math.max(Number.parseInt(heading.getAttribute('aria-level') ?? '', 10) || 2, 1), 6);

const rename = (element: Element, tag: string): void =>
  element.replaceWith(remake(element, tag, [...element.childNodes]));
