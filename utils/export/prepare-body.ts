import type { Article } from '../model/article';
import type { SafeBody } from '../model/safe-html';
import { settleLevels } from './heading-levels';
import { sanitizeToBody } from './sanitize';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/**
 * An article's body as every form of it begins: safe, and its headings on levels that follow from the title.
 * Elements carry `data-block`.
 *
 * @param window the window it will be shown in or copied from.
 */
export function prepareBody(
  { content }: Pick<Article, 'content'>,
  window: Window & typeof globalThis,
): SafeBody {
  const body = sanitizeToBody(content, window);
  const headings = [...body.querySelectorAll(HEADINGS)];
  const levels = settleLevels(headings.map((heading) => Number(heading.tagName.charAt(1))));
  headings.forEach((heading, index) => {
    const level = levels[index];
    if (heading.tagName !== `H${level}`) rename(heading, `h${level}`);
  });
  return body;
}

/** Puts an element of another name, with the same attributes and content, in the place of an element. */
function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes)
    renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
