/** Characters below which a paragraph is no prose. */
export const PROSE_PARAGRAPH = 80;

/** Characters of the long paragraphs in an element. */
export function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    const own = paragraph.textContent?.length ?? 0;
    if (own > PROSE_PARAGRAPH) length += own;
  }
  return length;
}
