import { describe, expect, it } from 'vitest';
import { listNodes } from '@/utils/dom/page-nodes';
import { chooseByScores } from '@/utils/extraction/classify/select-blocks';
import { readPageSequence } from '@/utils/extraction/page-blocks';

const SENTENCE =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it.';
const STORY = ['May', 'June', 'July'].map((month) => SENTENCE.replace('May', month));

/** What is chosen of a page whose menu, against all appearance, has the better scores. */
function chosenOf(article: string): string[] {
  const menu = '<ul><li>Teams</li><li>Scores</li></ul>';
  const { body } = new DOMParser().parseFromString(menu + article, 'text/html');
  const { blocks } = readPageSequence(body, listNodes(body), new Map());
  const scores = Float32Array.from(blocks, ({ text }) => (text.length < 80 ? 2 : -2));
  const { kept } = chooseByScores(blocks, Array<number>(blocks.length).fill(0), scores);
  return blocks.filter(({ index }) => kept[index]).map(({ text }) => text);
}

describe('a choice without any prose', () => {
  const prose = STORY.map((text) => `<p>${text}</p>`).join('');

  it('gives way to the prose of the one article with a headline', () => {
    expect(chosenOf(`<article><h1>Night ferry</h1>${prose}</article>`)).toEqual(STORY);
  });

  it.each([
    ['there is no article', `<h1>Night ferry</h1>${prose}`],
    ['there are several', `<article><h1>Night ferry</h1>${prose}</article>`.repeat(2)],
    ['it has hardly a sentence', `<article><h1>Night ferry</h1><p>${SENTENCE}</p></article>`],
  ])('stays where %s', (_, article) => {
    expect(chosenOf(article)).toEqual(expect.arrayContaining(['Teams', 'Scores']));
  });
});
