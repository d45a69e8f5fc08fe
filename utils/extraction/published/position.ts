/** Where a headline stands, in characters of text before it and up to its end. */
export type PagePosition = { start: number; end: number };

/**
 * Characters of text from the nearest headline to a position: negative before it, `NaN` where there is no headline.
 *
 * @param titles the places where the headline is shown.
 */
export function distanceTo(titles: PagePosition[], position: number): number {
  let nearest = Number.NaN;
  for (const title of titles) {
    const distance =
      position < title.start ? position - title.start : Math.max(0, position - title.end);
    if (!(Math.abs(distance) >= Math.abs(nearest))) nearest = distance;
  }
  return nearest;
}
