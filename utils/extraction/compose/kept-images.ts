import type { PageMark, PageSequence } from '../page-blocks';
import type { Selection } from '../selection';

/** The images that belong to the kept blocks, in order. */
export function keptImages({ images }: PageSequence, { blocks, kept }: Selection): PageMark[] {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  return images.filter(({ node, before }) => {
    if (before < first - LEAD_DISTANCE || before > last + 1) return false;
    if (isTiny(node as Element)) return false;
    const figure = (node as Element).closest('figure');
    const captions = figure ? blocks.filter(({ boundary }) => figure.contains(boundary)) : [];
    if (captions.length > 0) return captions.some(({ index }) => kept[index]);
    return kept[before] === true || kept[before - 1] === true;
  });
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
