import { BLOCK_ATTRIBUTE, markBlocks } from '../dom/blocks';
import type { Article } from '../model/article';
import type { Removal } from '../model/extraction';
import { sanitizeToBody } from './sanitize';

/**
 * The article with some of what was left out of it in its place again. Its blocks are counted anew, so anchors into the
 * given article do not fit it.
 */
export function putBack(
  article: Article,
  removals: readonly Removal[],
  window: Window & typeof globalThis,
): Article {
  if (removals.length === 0) return article;
  // Of an inert document, as everything the sanitizer gives.
  const body = sanitizeToBody(article.content, window);
  const root = body.ownerDocument.createElement('div');
  root.append(...body.childNodes);

  for (const removal of removals) {
    const restored = body.ownerDocument.createElement('div');
    const found = sanitizeToBody(removal.html, window);
    restored.append(...body.ownerDocument.importNode(found, true).childNodes);
    const next = root.querySelector(`[${BLOCK_ATTRIBUTE}="${removal.before}"]`);
    root.insertBefore(restored, next && childOf(root, next));
  }
  for (const marked of root.querySelectorAll(`[${BLOCK_ATTRIBUTE}]`))
    marked.removeAttribute(BLOCK_ATTRIBUTE);
  const blocks = markBlocks(root);
  return { ...article, content: root.innerHTML, blocks };
}

/** The child of a root that an element is or lies in. */
function childOf(root: Element, element: Element): Element {
  let at = element;
  while (at.parentElement && at.parentElement !== root) at = at.parentElement;
  return at;
}
