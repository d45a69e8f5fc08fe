import { expect, it } from 'vitest';
import { featureReader } from '@/utils/extraction/classify/features';
import type { PageBlock } from '@/utils/extraction/page-blocks';

const STORY =
  'The harbour office opened a second berth on Tuesday, a year after the storm took the first one away.';

/** The blocks of a page: a line on each of so many levels of boxes, and three paragraphs in the innermost. */
function nestedPage(levels: number): PageBlock[] {
  document.body.innerHTML = '';
  let box: Element = document.body;
  for (let level = 0; level < levels; level += 1) {
    box = box.appendChild(document.createElement('div'));
    box.append(`Level ${level}`);
  }
  box.innerHTML = `<p>${STORY}</p>`.repeat(3);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const blocks: PageBlock[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const { length: index } = blocks;
    const boundary = node.parentElement!;
    blocks.push({ index, boundary, texts: [node], text: node.data, linked: 0, links: 0 });
  }
  return blocks;
}

it.each([3, 500])('keeps every feature in bounds on a page that is %i levels deep', (levels) => {
  const blocks = nestedPage(levels);
  const featuresOf = featureReader({ blocks, shares: blocks.map(() => 0), title: undefined });
  const greatest = blocks.map((block) => Math.max(...featuresOf(block)));
  expect(Math.max(...greatest)).toBeLessThan(1.5);
});
