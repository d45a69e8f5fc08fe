import { describe, expect, it } from 'vitest';
import { putBack } from '@/utils/export/put-back';
import type { Removal } from '@/utils/model/extraction';
import { articleOf } from './sample-article';

const removal = (html: string, before: number): Removal => ({
  kind: 'teaser',
  rule: 'test',
  text: '',
  html,
  count: 1,
  before,
});
const textsOf = (removals: Removal[], html = '<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>') =>
  putBack(articleOf(html), removals, window).blocks.map((block) => block.text);

describe('putBack', () => {
  it.each([
    ['before the first block', 0, ['x', 'a', 'b', 'c', 'd']],
    ['before a list it stood in', 2, ['a', 'x', 'b', 'c', 'd']],
    ['between blocks', 3, ['a', 'b', 'c', 'x', 'd']],
    ['after the last', 4, ['a', 'b', 'c', 'd', 'x']],
  ])('puts a removal back %s', (_, before, texts) => {
    expect(textsOf([removal('<p>x</p>', before)])).toEqual(texts);
  });

  it('keeps the order of several at one place', () => {
    expect(textsOf([removal('<p>x</p>', 1), removal('<p>y</p>', 1)])).toEqual([
      'a',
      'x',
      'y',
      'b',
      'c',
      'd',
    ]);
  });

  it('puts back nothing that runs', () => {
    const { content, blocks } = putBack(
      articleOf('<p>a</p>'),
      [removal('<script>alert(1)</script><p onclick="alert(1)">x</p><style>p{}</style>', 0)],
      window,
    );
    expect(blocks.map((block) => block.text)).toEqual(['x', 'a']);
    expect(content).not.toContain('alert');
  });

  it('leaves the article as it is when there is nothing to put back', () => {
    const article = articleOf('<p>a</p>');
    expect(putBack(article, [], window)).toBe(article);
  });
});
