/** Where the headline stands, in characters of text before it and up to its end. */
export type PagePosition = { start: number; end: number };

/** Characters of text from the headline to a position: negative before it, `NaN` where no headline was found. */
export function distanceTo(title: PagePosition | undefined, position: number): number {
  if (!title) return Number.NaN;
  if (position < title.start) return position - title.start;
  return Math.max(0, position - title.end);
}
