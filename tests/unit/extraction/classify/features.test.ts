import { expect, it } from 'vitest';
import { listNodes } from '@/utils/dom/page-nodes';
import { featureReader } from '@/utils/extraction/classify/features';
import { type PageBlock, readPageSequence } from '@/utils/extraction/page-blocks';
import { STORY } from '../../../support/ferry-story';

/** The blocks of a page: a line on each of so many levels of boxes, and three paragraphs in the innermost. */
function nestedPage(levels: number): PageBlock[] {
  const { body } = document.implementation.createHTMLDocument();
  let box: Element = body;
  for (let level = 0; level < levels; level += 1) {
    box = box.appendChild(document.createElement('div'));
    box.append(`Level ${level}`);
  }
  for (let count = 0; count < 3; count += 1)
    box.appendChild(document.createElement('p')).append(STORY);
  return readPageSequence(body, listNodes(body), new Map()).blocks;
}

it.each([3, 500])('keeps every feature in bounds on a page that is %i levels deep', (levels) => {
  const blocks = nestedPage(levels);
  const featuresOf = featureReader({ blocks, shares: blocks.map(() => 0), title: undefined });
  const greatest = blocks.map((block) => Math.max(...featuresOf(block)));
  expect(greatest).toHaveLength(levels + 3);
  expect(Math.max(...greatest)).toBeLessThan(1.5);
});
