import { foldSpace } from '../../text/normalize';
import { isCredit } from '../cues/picture-credits';

/**
 * Takes out of a composed article what is left over of its page: elements with nothing in them, pictures shown before,
 * credits of pictures that are not there; and makes paragraphs of headings as long as one. Changes the tree.
 */
export function tidy(root: Element): void {
  dropRepeatedImages(root);
  for (const figure of root.querySelectorAll('figure:not(:has(img,a))'))
    if (isCredit(foldSpace(figure.textContent ?? ''))) figure.remove();
  // The innermost first: what holds only empty elements is empty, too.
  for (const element of [...root.querySelectorAll(MAY_BE_EMPTY)].reverse())
    if (!element.hasChildNodes()) element.remove();
  for (const heading of root.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    if ((heading.textContent?.length ?? 0) < LONGEST_HEADING) continue;
    const paragraph = root.ownerDocument.createElement('p');
    paragraph.append(...heading.childNodes);
    heading.replaceWith(paragraph);
  }
}

const MAY_BE_EMPTY = 'p,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,blockquote,figure,figcaption';

/** Characters. */
const LONGEST_HEADING = 300;

/**
 * Of pictures from one address the one with a caption stays, else the first; of those that mark the items of a list, none.
 * In the cells of a table they say something.
 */
function dropRepeatedImages(root: Element): void {
  const images = [...root.querySelectorAll('img')].filter((image) => !image.closest('td,th'));
  for (const same of Map.groupBy(images, (image) => image.getAttribute('src')).values()) {
    const shown =
      same.find((image) => image.closest('figure')?.querySelector('figcaption')) ??
      (same.length < MARKS ? same[0] : undefined);
    for (const image of same) if (image !== shown) image.remove();
  }
}

/** Pictures from one address that are no pictures of anything. */
const MARKS = 4;
