import { letters } from './metadata/words';
import { keptBlocks, lengthOf, type Selection } from './selection';

/**
 * Of a page that hardly any text was chosen of, keeps the paragraph that it gives as its description: the text of a brief,
 * or what a paywall lets through. Changes the selection.
 *
 * @param description what the page says of itself.
 */
export function takeBackBrief(selection: Selection, description: string | undefined): void {
  const { blocks, kept } = selection;
  const described = letters(description ?? '');
  if (described.length < SHORTEST || lengthOf(keptBlocks(selection)) > LITTLE) return;
  for (const { index, text, linked } of blocks)
    if (linked * 2 < text.length && letters(text) === described) kept[index] = true;
}

/** Letters of a description that is a sentence. */
const SHORTEST = 50;
/** Characters of a text that may lack its only paragraph. */
const LITTLE = 250;
