import { classNames } from '../../dom/class-names';
import { holdsMoreThan } from '../../dom/holds-more';
import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import { isCredit, isCreditBesidePicture, withoutCreditMark } from '../cues/picture-credits';
import type { PageBlock, PageSequence } from '../page-blocks';
import type { Selection } from '../selection';

/** Whether a block is the caption or credit of a picture: by its element, its first words, or class names beside a picture. */
export function isCaption({ boundary, text }: PageBlock): boolean {
  if (isCredit(text) && !boundary.closest('td,th,pre')) return true;
  const caption = boundary.closest('figcaption');
  if (caption) return !isOfItem(caption);
  if (text.length > LONGEST_CAPTION) return false;
  if (isOfPicturesFigure(boundary)) return true;
  for (
    let at: Element | null = boundary, level = 0;
    at && level < 2;
    at = at.parentElement, level += 1
  )
    if (CAPTION_NAME.test(classNames(at))) return true;
  return false;
}

/** Whether a caption is the text of an item of a list that is shown in pictures, with a section's heading above each. */
const isOfItem = (caption: Element): boolean => {
  const heading = caption.closest('figure')?.querySelector('h2');
  return !!heading && !caption.contains(heading);
};

/** Whether an element is the text of a figure that shows a picture, names no caption, and holds little else. */
function isOfPicturesFigure(boundary: Element): boolean {
  const figure = boundary.closest('figure,blockquote,table,pre,ul,ol,dl,h1,h2,h3,h4,h5,h6');
  return (
    figure?.tagName === 'FIGURE' &&
    figure.getElementsByTagName('*').length <= MOST_PARTS &&
    !holdsMoreThan(figure, LONGEST_CAPTION) &&
    figure.querySelector('img') !== null &&
    figure.querySelector('figcaption,h1,h2,h3,h4,h5,h6,blockquote') === null
  );
}

/** Elements of a figure with a picture and a caption, and characters of the caption. */
const MOST_PARTS = 100;
const LONGEST_CAPTION = 500;
const CAPTION_NAME =
  /(?:\b|_)(?:(?:fig)?caption|(?:photo|image)-credit|bildunterschrift|legende)(?:\b|_)/i;

/**
 * Keeps the captions of pictures that stand among the kept blocks, or just above the first, and takes kept credits beside
 * pictures for captions. Changes the selection.
 */
export function keepCaptions(sequence: PageSequence, selection: Selection): void {
  takeCredits(sequence, selection);
  const { images } = sequence;
  const { blocks, kept, captions } = selection;
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const bodyKept = [...kept];
  const keptFigures = new Set(
    blocks.flatMap(({ index, boundary }) => (kept[index] && boundary.closest('figure')) || []),
  );
  const belongsToKept = ({ boundary }: PageBlock): boolean => {
    const figure = keptFigures.size > 0 ? boundary.closest('figure') : null;
    return figure !== null && keptFigures.has(figure);
  };
  const pictured = new Set(images.flatMap(({ before }) => [before - 1, before, before + 1]));
  for (const block of blocks) {
    const { index } = block;
    if (index < first - LEAD_DISTANCE || index > last + 1 || kept[index]) continue;
    if (!pictured.has(index) && !belongsToKept(block)) continue;
    if (!isCaption(block) || isNoCaption(block)) continue;
    const near = [index - 2, index - 1, index + 1, index + 2, index + 3];
    if (!near.some((other) => bodyKept[other])) continue;
    kept[index] = true;
    captions.add(index);
  }
}

/** Takes the kept blocks for captions that stand just before or after a picture and tell whose it is. */
function takeCredits({ images }: PageSequence, { blocks, kept, captions }: Selection): void {
  for (const { before } of images)
    for (const block of [blocks[before - 1], blocks[before]])
      if (
        block &&
        kept[block.index] &&
        isCreditBesidePicture(block.text) &&
        !block.boundary.closest('td,th,pre,li,h1')
      )
        captions.add(block.index);
}

/** A label without a credit, an advertisement's mark. */
const isNoCaption = ({ text }: PageBlock): boolean =>
  withoutCreditMark(text).trim() === '' ||
  (text.length < LONGEST_MARK && opensLikeClutterHead(text));

/** Characters. */
const LONGEST_MARK = 40;

/** Blocks that may stand between the lead picture's caption and the text: a byline, a date. */
const LEAD_DISTANCE = 3;
