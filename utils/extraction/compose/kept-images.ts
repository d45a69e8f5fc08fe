import { leadsHome } from '../../dom/urls';
import type { PageBlock, PageMark, PageSequence } from '../page-blocks';
import type { Selection } from '../selection';

/**
 * The images that belong to the kept blocks, in order, without icons and the site's own logo.
 *
 * @param base the address that the page's links are relative to.
 */
export function keptImages(
  { images }: PageSequence,
  { blocks, kept }: Selection,
  base: string,
): PageMark[] {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  let inFigures: Map<Element, PageBlock[]> | undefined;
  return images.filter(({ node, before }) => {
    if (before < first - LEAD_DISTANCE || before > last + 1) return false;
    if (isTiny(node as Element) || isLogo(node as Element, base)) return false;
    const figure = (node as Element).closest('figure');
    if (figure) inFigures ??= blocksInFigures(blocks);
    const captions = figure && inFigures?.get(figure);
    if (captions) return captions.some(({ index }) => kept[index]);
    return belongsToKept(node as Element, blocks[before - 1], blocks[before], kept);
  });
}

/** The blocks in each figure that has any. */
function blocksInFigures(blocks: readonly PageBlock[]): Map<Element, PageBlock[]> {
  const found = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    let figure = block.boundary.closest('figure');
    while (figure) {
      const others = found.get(figure);
      if (others) others.push(block);
      else found.set(figure, [block]);
      figure = figure.parentElement?.closest('figure') ?? null;
    }
  }
  return found;
}

/** Of the blocks before and after an image, whether the one nearer in the tree is kept; either, when both are as near. */
function belongsToKept(
  image: Element,
  previous: PageBlock | undefined,
  next: PageBlock | undefined,
  kept: readonly boolean[],
): boolean {
  const near = [previous, next].filter((block) => block !== undefined);
  const steps = near.map(({ boundary }) => stepsUp(image, boundary));
  const least = Math.min(...steps);
  return near.some(({ index }, at) => steps[at] === least && kept[index]);
}

/** Levels from an element up to the one that also holds another. */
function stepsUp(from: Element, other: Element): number {
  let steps = 0;
  for (let at: Element | null = from; at && !at.contains(other); at = at.parentElement) steps += 1;
  return steps;
}

/** Blocks that may stand between the lead image and the text: a caption, a byline, a date. */
const LEAD_DISTANCE = 3;

/** Pixels: smaller images are icons, avatars and counters. */
const SMALLEST = 64;
const isTiny = (image: Element): boolean =>
  ['width', 'height'].some((name) => {
    const size = Number.parseInt(image.getAttribute(name) ?? '', 10);
    return size > 0 && size < SMALLEST;
  });

/** Whether an image is a link to the site's first page. */
function isLogo(image: Element, base: string): boolean {
  const link = image.closest('a[href]');
  return link !== null && leadsHome(link, base);
}
