import { classNames } from '../dom/class-names';
import { isInlineTag } from '../dom/element-kinds';
import { foldRuns } from '../text/normalize';
import type { PageBlock } from './page-blocks';
import { PlainDocument, PlainElement, PlainText } from './plain-tree';

/**
 * A copy of the blocks of a page as plain objects: their text, the links in it, and the elements around it with the
 * names they are judged by. Every element of the copy has text in it, none is hidden, and white space is folded. Where
 * two breaks parted a text, its parts are paragraphs.
 */
export function copySkeleton(root: Element, blocks: readonly PageBlock[]): PlainDocument {
  const page = new PlainDocument();
  const copies = new Map<Element, PlainElement>([[root, page.body]]);

  const copyOf = (element: Element): PlainElement => {
    const known = copies.get(element);
    if (known) return known;
    const missing: Element[] = [element];
    let at = element.parentElement!;
    for (; !copies.has(at); at = at.parentElement!) missing.push(at);
    let copy = copies.get(at)!;
    for (const one of missing.reverse()) {
      copy = copy.appendChild(copyNames(one));
      copies.set(one, copy);
    }
    return copy;
  };

  for (const block of blocks) {
    const { index, boundary } = block;
    let place = copyOf(boundary);
    const last = place.lastChild;
    if (last && (last instanceof PlainText || isInlineTag(last.tagName)))
      place = place.appendChild(new PlainElement('P'));
    if (block.links === 0) place.appendChild(new PlainText(block.text, index));
    else
      for (const { link, data } of runsOf(block)) {
        const home = link ? place.appendChild(copyLink(link)) : place;
        home.appendChild(new PlainText(data, index));
      }
  }
  return page;
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
  for (const run of runs) run.data = foldRuns(run.data);
  return runs;
}

/** The link inside the boundary that a text is in. */
function linkAround(text: Text, boundary: Element): Element | undefined {
  for (let at = text.parentElement; at && at !== boundary; at = at.parentElement)
    if (at.tagName === 'A') return at;
  return undefined;
}

/** An empty element of the same name, class, id and role. */
function copyNames(element: Element): PlainElement {
  if (!element.hasAttributes()) return new PlainElement(element.tagName);
  const role = element.getAttribute('role');
  const copy = new PlainElement(element.tagName, role === null ? {} : { role });
  copy.className = classNames(element);
  copy.id = element.getAttribute('id') ?? '';
  return copy;
}

/** A link; of its address only what tells whether it leads to a place on the page. */
function copyLink(link: Element): PlainElement {
  const href = link.getAttribute('href');
  const copy = new PlainElement('A', href?.startsWith('#') ? { href } : {});
  copy.className = classNames(link);
  return copy;
}
