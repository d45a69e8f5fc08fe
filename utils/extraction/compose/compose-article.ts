import { isElement, isInline } from '../../dom/element-kinds';
import { foldRuns } from '../../text/normalize';
import { gridAround, textsByCell, type GridTag } from '../find-grids';
import type { PageBlock, PageSequence } from '../page-blocks';
import type { Selection } from '../selection';
import { copyAttributes } from './copy-attributes';
import { embedLink } from './embeds';
import { keptImages } from './kept-images';
import { keepLocalLinks } from './local-links';

/**
 * A new tree that holds the kept blocks and their images, in order (films and posts of other sites as links), with the structure that carries meaning (lists,
 * tables, tables made of other elements, quotes, figures, headings) and none of the page's wrappers, classes or styles. Addresses are absolute.
 * The page is not changed.
 *
 * @param base the address that the page's links are relative to.
 */
export function composeArticle(
  page: Document,
  sequence: PageSequence,
  selection: Selection,
  base: string,
): HTMLElement {
  const root = page.createElement('div');
  const copies = new Map<Element, Element>([[page.body, root]]);
  const blocksWithin = countByBoundary(selection);
  const grids = wholeGrids(selection);
  const tagOf = (source: Element): string | undefined =>
    grids.get(source) ?? (STRUCTURE.has(source.tagName) ? source.tagName : undefined);

  /** The copy of the nearest element that carries structure. */
  const structureOf = (element: Element): Element => {
    const missing: Element[] = [];
    let at: Element = element;
    while (!copies.has(at) && at.parentElement) {
      missing.push(at);
      at = at.parentElement;
    }
    let copy = copies.get(at) ?? root;
    for (const source of missing.reverse()) {
      const cell = copies.get(source);
      if (cell) {
        // Made with its row.
        copy = cell;
        continue;
      }
      const tag = tagOf(source);
      if (tag) {
        const inner = page.createElement(tag);
        copyAttributes(source, inner, base);
        // A heading or paragraph cannot hold another block: what is in it stands after it.
        const parent = TEXT_ONLY.has(copy.tagName) ? (copy.parentElement ?? root) : copy;
        parent.append(inner);
        copy = inner;
        if (tag === 'TR') copyCells(source, inner, copies, { base, grids });
      }
      copies.set(source, copy);
    }
    return copy;
  };

  const placeBlock = (block: PageBlock) => {
    let home = structureOf(block.boundary);
    if (grids.get(block.boundary) === 'TR') {
      for (const [cell, texts] of textsByCell(block))
        copyInline({ ...block, texts, boundary: cell }, copies.get(cell) ?? home, base);
      return;
    }
    const ownsBoundary = home === copies.get(block.boundary) && tagOf(block.boundary) !== undefined;
    const alone = (blocksWithin.get(block.boundary) ?? 0) < 2;
    if (!ownsBoundary || !alone) {
      const wrapper = page.createElement(
        TEXT_ONLY.has(block.boundary.tagName) && ownsBoundary ? block.boundary.tagName : 'p',
      );
      if (TEXT_ONLY.has(home.tagName)) {
        const emptied = home;
        home = home.parentElement ?? root;
        home.append(wrapper);
        if (!emptied.hasChildNodes()) emptied.remove();
      } else home.append(wrapper);
      home = wrapper;
    }
    copyInline(block, home, base);
  };

  /** In a figure, with the image just before it: a page may tell a caption by a class name alone. */
  const placeCaption = (block: PageBlock) => {
    const { boundary } = block;
    const around = TEXT_ONLY.has(boundary.tagName) ? boundary.parentElement : boundary;
    const structure = structureOf(around ?? page.body);
    const home = TEXT_ONLY.has(structure.tagName) ? (structure.parentElement ?? root) : structure;
    const picture = home.lastElementChild;
    let figure = home;
    if (home.tagName !== 'FIGURE') {
      figure = home.appendChild(page.createElement('figure'));
      if (picture?.tagName === 'IMG' && picture.nextSibling === figure) figure.append(picture);
    }
    copyInline(block, figure.appendChild(page.createElement('figcaption')), base);
  };

  const placeImage = (image: Element) => {
    const copy = image.tagName === 'IFRAME' ? embedLink(image, base) : copyImage(image, base);
    if (!copy) return;
    const home = structureOf(image.parentElement ?? page.body);
    (TEXT_ONLY.has(home.tagName) ? (home.parentElement ?? root) : home).append(copy);
  };

  const images = keptImages(sequence, selection);
  let next = 0;
  const placeImagesBefore = (index: number) => {
    for (; next < images.length && images[next]!.before <= index; next += 1)
      placeImage(images[next]!.node as Element);
  };
  for (const block of selection.blocks) {
    placeImagesBefore(block.index);
    if (!selection.kept[block.index]) continue;
    if (selection.captions.has(block.index) && !block.boundary.closest('figcaption,caption'))
      placeCaption(block);
    else placeBlock(block);
  }
  placeImagesBefore(selection.blocks.length);
  keepLocalLinks(root, base);
  return root;
}

/** Elements that mean something without a stylesheet. */
const STRUCTURE = new Set(
  (
    'P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE FIGURE FIGCAPTION PRE ' +
    'TABLE CAPTION THEAD TBODY TFOOT TR TH TD'
  ).split(' '),
);

/** Of these, the ones that hold inline content only. */
const TEXT_ONLY = new Set('P H1 H2 H3 H4 H5 H6 PRE DT FIGCAPTION CAPTION'.split(' '));

/** `undefined` when the image has no address. */
function copyImage(image: Element, base: string): Element | undefined {
  const copy = image.ownerDocument.createElement('img');
  copyAttributes(image, copy, base);
  return copy.hasAttribute('src') ? copy : undefined;
}

function countByBoundary({ blocks, kept }: Selection): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { index, boundary } of blocks)
    if (kept[index]) counts.set(boundary, (counts.get(boundary) ?? 0) + 1);
  return counts;
}

/** A row keeps its empty cells, so that columns stay in line. */
function copyCells(
  row: Element,
  copy: Element,
  copies: Map<Element, Element>,
  { base, grids }: { base: string; grids: ReadonlyMap<Element, GridTag> },
): void {
  for (const cell of grids.has(row) ? row.querySelectorAll('*') : row.children) {
    const tag = grids.get(cell) ?? cell.tagName;
    if (tag !== 'TD' && tag !== 'TH') continue;
    const inner = copy.ownerDocument.createElement(tag);
    copyAttributes(cell, inner, base);
    copy.append(inner);
    copies.set(cell, inner);
  }
}

/** The tables made of other elements of which every cell is kept. */
function wholeGrids({ blocks, kept, grids }: Selection): ReadonlyMap<Element, GridTag> {
  const broken = new Set<Element>();
  for (const { index, boundary } of grids.size > 0 ? blocks : []) {
    const grid = kept[index] ? undefined : gridAround(boundary, grids);
    if (grid) broken.add(grid);
  }
  if (broken.size === 0) return grids;
  return new Map([...grids].filter(([part]) => !broken.has(gridAround(part, grids)!)));
}

/** Copies a block's text into an element, with the inline elements around each piece. */
function copyInline(block: PageBlock, home: Element, base: string): void {
  const page = home.ownerDocument;
  const verbatim = home.closest('pre') !== null;
  // The inline elements around the last piece, outermost first, each with its copy.
  let open: { source: Element; copy: Element }[] = [];
  let previous: Text | undefined;
  let formula: Element | undefined;
  for (const text of block.texts) {
    if (formula?.contains(text)) continue;
    formula = formulaAround(text);
    if (previous) copyBreaks(previous, text, open.at(0)?.copy.parentElement ?? home);
    const around = inlineAncestors(text, block.boundary);
    let shared = 0;
    while (shared < open.length && open[shared]!.source === around[shared]) shared += 1;
    open = open.slice(0, shared);
    for (const source of around.slice(shared)) {
      if (!MEANINGFUL_INLINE.has(source.tagName)) continue;
      const copy = page.createElement(source.tagName);
      copyAttributes(source, copy, base);
      (open.at(-1)?.copy ?? home).append(copy);
      open.push({ source, copy });
    }
    const words = verbatim ? text.data : foldRuns(text.data);
    (open.at(-1)?.copy ?? home).append(formula ? formula.cloneNode(true) : words);
    previous = text;
  }
}

const MEANINGFUL_INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q RP RT RUBY S SAMP SMALL STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

/** The formula that a text is a sign of. Only its signs stand in elements of MathML. */
function formulaAround({ parentElement }: Text): Element | undefined {
  return parentElement?.namespaceURI?.endsWith('MathML')
    ? (parentElement.closest('math') ?? undefined)
    : undefined;
}

function inlineAncestors(text: Text, boundary: Element): Element[] {
  const around: Element[] = [];
  for (let at = text.parentElement; at && at !== boundary && isInline(at); at = at.parentElement)
    if (MEANINGFUL_INLINE.has(at.tagName)) around.push(at);
  return around.reverse();
}

/** Copies a `<br>` that stands between two pieces of a block. */
function copyBreaks(from: Text, to: Text, home: Element): void {
  let at: Node | null = from;
  while (at && at !== to) {
    at = nextNode(at);
    if (at && isElement(at) && at.tagName === 'BR')
      home.append(home.ownerDocument.createElement('br'));
  }
}

function nextNode(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}
