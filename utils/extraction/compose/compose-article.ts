import { textsByCell } from '../find-grids';
import type { PageBlock, PageSequence } from '../page-blocks';
import { isPlaceholder } from '../placeholder';
import type { Selection } from '../selection';
import { copyAttributes } from './copy-attributes';
import { copyInline } from './copy-inline';
import { embedLink } from './embeds';
import { captionIn, figureAtEnd } from './figures';
import { copyCells, wholeGrids } from './grids';
import { keptImages } from './kept-images';
import { keepLocalLinks } from './local-links';
import { tidy } from './tidy';

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

  /** In its figure, or in that of the image just before it: a page may tell a caption by a class name alone. */
  const placeCaption = (block: PageBlock) => {
    const { boundary } = block;
    const around = TEXT_ONLY.has(boundary.tagName) ? boundary.parentElement : boundary;
    const structure = structureOf(boundary.closest('figure') ?? around ?? page.body);
    const home = TEXT_ONLY.has(structure.tagName) ? (structure.parentElement ?? root) : structure;
    copyInline(block, captionIn(home.tagName === 'FIGURE' ? home : figureAtEnd(home)), base);
  };

  const placeImage = (image: Element) => {
    const copy = image.tagName === 'IFRAME' ? embedLink(image, base) : copyImage(image, base);
    if (!copy) return;
    const home = structureOf(image.parentElement ?? page.body);
    if (!TEXT_ONLY.has(home.tagName)) home.append(copy);
    else if (home.hasChildNodes()) (home.parentElement ?? root).append(copy);
    else home.before(copy);
  };

  const images = keptImages(sequence, selection, base);
  let next = 0;
  const placeImagesBefore = (index: number) => {
    for (; next < images.length && images[next]!.before <= index; next += 1)
      placeImage(images[next]!.node as Element);
  };
  for (const block of selection.blocks) {
    placeImagesBefore(block.index);
    if (!selection.kept[block.index]) continue;
    if (selection.captions.has(block.index) && !block.boundary.closest('caption'))
      placeCaption(block);
    else placeBlock(block);
  }
  placeImagesBefore(selection.blocks.length);
  tidy(root);
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
  const source = copy.getAttribute('src');
  return source === null || isPlaceholder(source) ? undefined : copy;
}

function countByBoundary({ blocks, kept }: Selection): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { index, boundary } of blocks)
    if (kept[index]) counts.set(boundary, (counts.get(boundary) ?? 0) + 1);
  return counts;
}
