import { hasType, isRecord, type JsonLdNode } from '../../dom/json-ld';

/**
 * What the recipe of a page is made of and its steps, a line each, as the page tells machines; empty when it tells of none
 * or of several.
 */
export function readRecipeLines(jsonLd: readonly JsonLdNode[]): string[] {
  const [recipe, ...others] = jsonLd.filter((node) => hasType(node, /^Recipe$/));
  if (!recipe || others.length > 0) return [];
  return [recipe.recipeIngredient, recipe.recipeInstructions]
    .flatMap((value) => [...textsIn(value)])
    .join('\n')
    .slice(0, LONGEST)
    .replace(MARKUP, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
}

/** Tags that some write into their data. */
const MARKUP = /<[^>]*>/g;
/** Characters and lines of a recipe: each block of the page is looked for in all of it. */
const LONGEST = 20_000;
const MOST_LINES = 200;

/** The texts of a value: a text, a list, a step, a section of steps. */
function* textsIn(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (depth > DEEPEST) return;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one, depth + 1);
  else if (isRecord(value)) yield* textsIn(value.text ?? value.itemListElement, depth + 1);
}

/** A list of sections of lists of steps. */
const DEEPEST = 6;
