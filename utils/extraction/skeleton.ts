import { isElement, isInline, isText } from '../dom/element-kinds';
import type { PageBlock } from './page-blocks';

/** What is left of a page when only its blocks of text are copied. */
export type Skeleton = {
  page: Document;
  /** The block of each text node of the copy. */
  blockOf: Map<Text, number>;
};

/**
 * Copies the blocks of a page: their text, the links in it, and the elements around it. Every element of the copy has
 * text in it, none is hidden, and white space is folded. Where two breaks parted a text, its parts are paragraphs.
 */
export function copySkeleton(title: string, root: Element, blocks: PageBlock[]): Skeleton {
  const page = root.ownerDocument.implementation.createHTMLDocument(title);
  const blockOf = new Map<Text, number>();
  const copies = new Map<Element, Element>([[root, page.body]]);

  const copyOf = (element: Element): Element => {
    const known = copies.get(element);
    if (known) return known;
    const missing: Element[] = [element];
    let at = element.parentElement!;
    for (; !copies.has(at); at = at.parentElement!) missing.push(at);
    let copy = copies.get(at)!;
    for (const one of missing.reverse()) {
      copy = copy.appendChild(page.importNode(one, false));
      copies.set(one, copy);
    }
    return copy;
  };
  const put = (place: Element, data: string, index: number) =>
    blockOf.set(place.appendChild(page.createTextNode(data)), index);

  for (const block of blocks) {
    const { boundary, index } = block;
    let place = copyOf(boundary);
    const last = place.lastChild;
    if (last && (isText(last) || (isElement(last) && isInline(last))))
      place = place.appendChild(page.createElement('p'));
    if (block.links === 0) put(place, block.text, index);
    else
      for (const { link, data } of runsOf(block))
        put(link ? place.appendChild(page.importNode(link, false)) : place, data, index);
  }
  return { page, blockOf };
}

/** The text of a block, parted where a link begins or ends. */
function runsOf({ boundary, texts }: PageBlock): { link: Element | undefined; data: string }[] {
  const runs: { link: Element | undefined; data: string }[] = [];
  for (const text of texts) {
    const link = linkAround(text, boundary);
    const last = runs.at(-1);
    if (last && last.link === link) last.data += text.data;
    else runs.push({ link, data: text.data });
  }
  for (const run of runs) run.data = run.data.replace(WHITE_SPACE, ' ');
  return runs;
}

const WHITE_SPACE = /\s+/g;

/** The link inside the boundary that a text is in. */
function linkAround(text: Text, boundary: Element): Element | undefined {
  for (let at = text.parentElement; at && at !== boundary; at = at.parentElement)
    if (at.tagName === 'A') return at;
  return undefined;
}
