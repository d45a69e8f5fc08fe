import { describe, expect, it } from 'vitest';
import { readRecipeLines } from '@/utils/extraction/metadata/recipe-lines';
import { takeBackRecipe } from '@/utils/extraction/repair-recipe';
import { keptBlocks } from '@/utils/extraction/selection';
import { selectBlocks } from '../../support/select-blocks';

describe('the lines of a recipe', () => {
  const ingredients = { recipeIngredient: ['2 cups of oats', '1 pinch of salt'] };

  it.each([
    ['texts', ['Stir the oats.', 'Let them rest.']],
    ['one text', 'Stir the oats.\n\nLet them rest.'],
    ['markup', '<p>Stir the oats.</p><p>Let them rest.</p>'],
    ['steps', [{ '@type': 'HowToStep', text: 'Stir the oats.' }, { text: 'Let them rest.' }]],
    [
      'sections of steps',
      [
        { '@type': 'HowToSection', itemListElement: [{ text: 'Stir the oats.' }] },
        { '@type': 'HowToSection', itemListElement: { text: 'Let them rest.' } },
      ],
    ],
  ])('are read from %s', (_, recipeInstructions) => {
    const lines = readRecipeLines([{ '@type': 'Recipe', ...ingredients, recipeInstructions }]);
    expect(lines).toEqual([
      '2 cups of oats',
      '1 pinch of salt',
      'Stir the oats.',
      'Let them rest.',
    ]);
  });

  it('are no more than a recipe has, however much the page tells', () => {
    const lines = readRecipeLines([
      { '@type': 'Recipe', recipeIngredient: ['oats '.repeat(1e6), ...Array(1e5).fill('salt')] },
    ]);
    expect(lines.join('').length).toBeLessThanOrEqual(20_000);
    expect(lines.length).toBeLessThanOrEqual(200);
  });

  it('are none of what has no text, nor of several recipes', () => {
    const recipe = { '@type': 'Recipe', ...ingredients };
    expect(readRecipeLines([recipe, recipe])).toEqual([]);
    expect(
      readRecipeLines([{ '@type': 'Recipe', recipeIngredient: 3, recipeInstructions: null }]),
    ).toEqual([]);
  });
});

/** What is kept after it of a page with these lines, of which those behind a star were. */
function keptOf(lines: string[], recipe: string[]): string[] {
  const markup = lines.map((line) =>
    line.startsWith('→') ? `<li><a href="/x">${line}</a></li>` : `<li>${line}</li>`,
  );
  const { selection } = selectBlocks(markup.join(''), ({ text }) => text.startsWith('*'));
  takeBackRecipe(selection, recipe);
  return keptBlocks(selection).map(({ text }) => text.replace('*', ''));
}

describe('of a page that has the data of a recipe', () => {
  const STEP = 'Stir the oats into the milk and let them rest for a night in the cold.';
  const RECIPE = ['2 cups of rolled oats', '1 pinch of salt', STEP];

  it('its lines are kept, each once', () => {
    const lines = ['Menu', '2 cups of rolled oats', '1 pinch of salt', 'Salt, Pepper', `*${STEP}`];
    expect(keptOf([...lines, '1 pinch of salt'], RECIPE)).toEqual([
      '2 cups of rolled oats',
      '1 pinch of salt',
      STEP,
    ]);
  });

  it('the amounts are kept that stand apart, and a step of which there are several lines', () => {
    const lines = ['Serves', '2 cups', 'of rolled oats', '→ 1', '1 pinch', 'of salt', `1. ${STEP}`];
    expect(keptOf(lines, RECIPE)).toEqual(['of rolled oats', '1 pinch', 'of salt', `1. ${STEP}`]);
  });

  it('nothing is kept when it shows another', () => {
    expect(keptOf(['1 pinch of salt', '4 eggs'], RECIPE)).toEqual([]);
    expect(keptOf(['Menu', 'Salt'], [])).toEqual([]);
  });
});
