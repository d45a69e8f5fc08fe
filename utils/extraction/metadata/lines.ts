import { foldSpace } from '../../text/normalize';
import { attributeOf, tagOf } from '../published/element-access';

/** A text of the page without elements in it, and the element around it. */
export type Line = { text: string; parent: Element };

/** Lines after the headline that are searched for a credit. */
const MOST_LINES = 60;
/** Nodes after the headline that are walked, so that an odd page costs no more than others. */
const MOST_NODES = 600;
/** Characters of a line that is the article's text: the credit stands before it. */
const TEXT_LINE = 250;
/** Lines of text after which a credit would be another story's. */
const MOST_TEXT_LINES = 2;
/** `NodeFilter` and `Node` constants, which the pure core has no globals for. */
const ELEMENTS_AND_TEXTS = 1 + 4;
const TEXT = 3;

/** Elements whose texts are no lines of the article's head. */
const UNREAD =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|NAV|FORM|SELECT|BUTTON|FIGURE|FIGCAPTION|SVG|IFRAME|H1|H2|TH)$/i;

/** A footer may be the article's own, with its credit. */
const isUnread = (element: Element): boolean =>
  UNREAD.test(tagOf(element)) ||
  (tagOf(element) === 'FOOTER' && !/byline|meta/i.test(attributeOf(element, 'class')));

/** The lines after a headline, up to the article's text. */
export function* linesAfter(headline: Element): Generator<Line> {
  let texts = 0;
  for (const line of linesIn(headline.ownerDocument.body ?? headline, headline)) {
    if (line.text.length > TEXT_LINE) texts += 1;
    if (texts >= MOST_TEXT_LINES) return;
    yield line;
  }
}

/** The first lines inside a root, or those after the end of a node in it. Does not change the document. */
export function* linesIn(root: Element, from: Node = root): Generator<Line> {
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXTS);
  walker.currentNode = from;
  let lines = 0;
  let node = from === root ? walker.nextNode() : nextOutside(walker);
  for (let count = 0; node && count < MOST_NODES && lines < MOST_LINES; count += 1) {
    if (node.nodeType !== TEXT) {
      node = isUnread(node as Element) ? nextOutside(walker) : walker.nextNode();
      continue;
    }
    const text = foldSpace(node.nodeValue?.slice(0, 4 * TEXT_LINE) ?? '');
    if (text !== '' && node.parentElement) {
      lines += 1;
      yield { text, parent: node.parentElement };
    }
    node = walker.nextNode();
  }
}

/** The next node in reading order that is not inside the walker's. */
function nextOutside(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}
