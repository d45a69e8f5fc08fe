import { describe, expect, it } from 'vitest';
import { markBlocks } from '@/utils/dom/blocks';
import { locateSpan } from '@/utils/dom/inline-text';

const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

const texts = (html: string) => markBlocks(parse(html)).map(({ kind, text }) => [kind, text]);

describe('markBlocks', () => {
  it('reads paragraphs, headings, lists and quotes in order', () => {
    expect(
      texts(
        '<h2>One</h2><p>Two <b>bold</b></p><ul><li>Three</li></ul><blockquote><p>Four</p></blockquote>',
      ),
    ).toEqual([
      ['heading', 'One'],
      ['paragraph', 'Two bold'],
      ['list-item', 'Three'],
      ['quote', 'Four'],
    ]);
  });

  it('gives inline text beside blocks a block of its own', () => {
    expect(texts('<div>Before <i>it</i><p>Middle</p> after</div>')).toEqual([
      ['paragraph', 'Before it'],
      ['paragraph', 'Middle'],
      ['paragraph', 'after'],
    ]);
  });

  it('reads a list inside a list item after the item', () => {
    expect(texts('<ul><li>Outer<ul><li>Inner</li></ul></li></ul>')).toEqual([
      ['list-item', 'Outer'],
      ['list-item', 'Inner'],
    ]);
  });

  it('keeps a line break as a line feed and folds other white space', () => {
    expect(texts('<p> Roses \n are <br> red,\u00AD \u00A0 violets </p>')).toEqual([
      ['paragraph', 'Roses are\nred, violets'],
    ]);
  });

  it('makes one block of each table cell', () => {
    expect(texts('<table><tr><th>A</th><td>B</td></tr></table>')).toEqual([
      ['cell', 'A'],
      ['cell', 'B'],
    ]);
  });

  it('numbers the elements that hold the blocks', () => {
    const body = parse('<div>x<p>y</p></div>');
    const blocks = markBlocks(body);
    blocks.forEach((block, index) =>
      expect(body.querySelector(`[data-block="${index}"]`)?.textContent).toBe(block.text),
    );
  });
});

describe('locateSpan', () => {
  it('places what follows a formula behind it, and marks a formula as a whole', () => {
    const root = parse(
      '<p>As <math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math> says.</p>',
    );
    const [block] = markBlocks(root);
    expect(block!.text).toBe('As (a + b)/2 says.');
    const found = (words: string) => {
      const start = block!.text.indexOf(words);
      const { start: from, end: to } = locateSpan(root.querySelector('p')!, {
        start,
        end: start + words.length,
      })!;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range.toString();
    };
    expect(found('says')).toBe('says');
    expect(found('(a + b)/2')).toBe('a+b2');
    expect(found('As (a + b)/2')).toBe('As a+b2');
  });

  it('finds the characters of a block in the document', () => {
    const body = parse('<p> Roses \n are <br> <b>red</b>,\u00AD violets</p>');
    const [block] = markBlocks(body);
    const element = body.querySelector('p')!;
    for (let start = 0; start < block!.text.length; start += 1)
      for (let end = start + 1; end <= block!.text.length; end += 1) {
        const at = locateSpan(element, { start, end })!;
        const range = document.createRange();
        range.setStart(at.start.node, at.start.offset);
        range.setEnd(at.end.node, at.end.offset);
        expect(range.toString().replace(/[\s\u00AD]+/g, '')).toBe(
          block!.text.slice(start, end).replace(/\s+/g, ''),
        );
      }
  });

  it('is undefined when the text is shorter than the span', () => {
    expect(locateSpan(parse('short'), { start: 2, end: 9 })).toBeUndefined();
  });
});
