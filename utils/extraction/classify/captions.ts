import { opensLikeClutterHead } from '../cues/boilerplate-lines';
import type { PageBlock, PageSequence } from '../page-blocks';
import type { Selection } from '../selection';

/** Whether a block is the caption or credit of a picture: by its element, its first words, or class names beside a picture. */
export function isCaption({ boundary, text }: PageBlock): boolean {
  if (boundary.closest('figcaption')) return true;
  if (text.length <= LONGEST_CREDIT && CREDIT.test(text) && !boundary.closest('td,th,pre'))
    return true;
  if (text.length > LONGEST_CAPTION) return false;
  for (
    let at: Element | null = boundary, level = 0;
    at && level < 2;
    at = at.parentElement, level += 1
  )
    if (CAPTION_NAME.test(at.getAttribute('class') ?? '')) return true;
  return false;
}

/** Characters. */
const LONGEST_CREDIT = 120;
/** "Photo: …", "© …", and the like in the languages of the news. */
const CREDIT =
  /^[^\p{L}\p{N}©]{0,3}(?:©(?! ?(?:19|20)\d\d)|(?:(?:photo|image|picture)(?: credits?)?|photos|images|photograph|fotos?|foto ilustrativa|bild(?:er|quelle|nachweis)?|imagen|crédits?(?: photos?)?|фото|ảnh|写真|画像|图片?|圖片?|사진|صورة|ছবি) ?(?:[:：|/©]|by\b))/iu;

/** Characters. */
const LONGEST_CAPTION = 500;
const CAPTION_NAME =
  /(?:\b|_)(?:(?:fig)?caption|(?:photo|image)-credit|bildunterschrift|legende)(?:\b|_)/i;

/** Keeps the captions of pictures that stand among the kept blocks, or just above the first. Changes the selection. */
export function keepCaptions(
  { images }: PageSequence,
  { blocks, kept, captions }: Selection,
): void {
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

/** A label without a credit, an advertisement's mark. */
const isNoCaption = ({ text }: PageBlock): boolean =>
  text.replace(CREDIT, '').trim() === '' ||
  (text.length < LONGEST_MARK && opensLikeClutterHead(text));

/** Characters. */
const LONGEST_MARK = 40;

/** Blocks that may stand between the lead picture's caption and the text: a byline, a date. */
const LEAD_DISTANCE = 3;
