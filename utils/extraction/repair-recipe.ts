import { letters } from './metadata/words';
import type { PageBlock } from './page-blocks';
import type { Selection } from './selection';

/**
 * Takes back the lines of a recipe, each of them once, and the amounts between two: to a reader of news they look like a
 * menu. Changes the selection.
 *
 * @param lines what the page tells machines that the recipe says.
 */
export function takeBackRecipe({ blocks, kept }: Selection, lines: readonly string[]): void {
  const recipe = lines.map(letters).filter((line) => line.length >= SHORTEST);
  if (recipe.length === 0) return;
  const found = new Map<string, PageBlock>();
  let covered = 0;
  for (const block of blocks) {
    const own = letters(block.text);
    const known = found.get(own);
    if (known ? kept[known.index] || !kept[block.index] : !isOfRecipe(own, recipe)) continue;
    if (!known) covered += own.length;
    found.set(own, block);
  }
  if (covered < LEAST_COVERED * recipe.join('').length) return;
  let last = Infinity;
  for (const { index } of [...found.values()].sort((a, b) => a.index - b.index)) {
    const between = index - last <= NEAR ? blocks.slice(last + 1, index) : [];
    for (const block of between) kept[block.index] ||= isAmount(block);
    kept[index] = true;
    last = index;
  }
}

/** Whether letters are a line of it, a part of a long one or most of a short one. */
const isOfRecipe = (own: string, recipe: readonly string[]): boolean =>
  own.length >= SHORTEST &&
  recipe.some(
    (line) =>
      ((own.length >= LONG || own.length * 2 >= line.length) && line.includes(own)) ||
      (line.length * 2 >= own.length && own.includes(line)),
  );

/** Letters of the shortest line, and of one that is not found elsewhere by chance. */
const SHORTEST = 3;
const LONG = 40;
/** Share of the recipe that the page has to show: else the data are of another. */
const LEAST_COVERED = 0.5;

/** Blocks from one to the next of the same list. */
const NEAR = 3;
const isAmount = ({ text, linked }: PageBlock): boolean =>
  text.length <= LONGEST_AMOUNT && linked === 0 && /\p{N}/u.test(text);
/** Characters. */
const LONGEST_AMOUNT = 20;
