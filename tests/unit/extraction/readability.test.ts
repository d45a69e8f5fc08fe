import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { readPageSequence } from '@/utils/extraction/page-blocks';
import { listNodes } from '@/utils/dom/page-nodes';
import { sharesByReadability } from '@/utils/extraction/readability';

const SENTENCE =
  'The ferry will run through the night for the first time, the board said on Tuesday. ';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const REPLACED = [
  '_postProcessContent',
  '_cleanStyles',
  '_fixLazyImages',
  '_markDataTables',
  '_unwrapNoscriptImages',
  '_removeScripts',
  '_prepDocument',
  '_isProbablyVisible',
  '_isElementWithoutContent',
  '_getInnerText',
  '_getArticleMetadata',
];

describe('the private parts of Readability that are set from outside', () => {
  it('are there', () => {
    const reader: object = new Readability(parse('<p>x</p>'));
    expect(reader).toHaveProperty('_flags', 7);
    for (const method of REPLACED) expect(reader).toHaveProperty(method, expect.any(Function));
  });
});

describe('sharesByReadability', () => {
  it('gives whole shares to the article, none to the menu, and leaves the page as it was', () => {
    const page = parse(
      `<title>Ferry</title><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul>
      <div>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</div>`,
    );
    const before = page.documentElement.outerHTML;
    const { blocks } = readPageSequence(page.body, listNodes(page.body), new Map());
    const asked = { root: page.body, blocks, title: 'Ferry' };
    expect(sharesByReadability(asked)).toEqual([0, 0, 1, 1, 1, 1]);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
