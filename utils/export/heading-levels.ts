/**
 * Levels for the headings of an article's body, whose title is level 1: the first is 2, none is skipped on the way
 * down, and headings that stood on one level under the same heading still do.
 *
 * @param levels 1–6, in the order of the article.
 */
export function settleLevels(levels: readonly number[]): number[] {
  // The headings that the next one may stand below, outermost first.
  const open: { was: number; is: number }[] = [];
  return levels.map((was) => {
    while (open.length > 0 && open.at(-1)!.was >= was) open.pop();
    const is = Math.min((open.at(-1)?.is ?? 1) + 1, DEEPEST);
    open.push({ was, is });
    return is;
  });
}

const DEEPEST = 6;
