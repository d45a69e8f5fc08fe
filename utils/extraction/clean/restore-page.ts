import { rescueImages } from './rescue-images';
import { revealStreamedParts } from './streamed-parts';

/** Puts in place what the page's scripts would have: images that load late, parts that its server sent late. Changes the tree. */
export function restorePage(body: Element): void {
  rescueImages(body);
  revealStreamedParts(body);
}
