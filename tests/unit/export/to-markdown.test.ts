import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { inlineText } from '@/utils/dom/inline-text';
import { articleToMarkdown } from '@/utils/export/markdown/to-markdown';
import { articleOf, bodyOf } from './sample-article';

const markdown = (html: string): string =>
  articleToMarkdown(articleOf(html, { title: '' }), bodyOf(html), { withProperties: false });

/** Markdown back to HTML by a reader that is none of ours. */
function readBack(text: string): HTMLElement {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = marked.parse(text, { gfm: true, async: false });
  return page.body;
}

describe('articleToMarkdown', () => {
  it.each([
    ['<h3>A</h3><p>x <b>y</b> <i>z</i></p>', '## A\n\nx **y** *z*\n'],
    ['<p>a<b> b </b>c</p>', 'a **b** c\n'],
    ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n  1. c\n'],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
    ['<p><a href="https://x.example/?utm_source=y">a</a></p>', '[a](https://x.example/)\n'],
    [
      '<figure><img src="https://x.example/a.png" alt="A"><figcaption>c</figcaption></figure>',
      '![A](https://x.example/a.png)\n\nc\n',
    ],
    ['<pre>a\n b</pre>', '```\na\n b\n```\n'],
    ['<p>H<sub>2</sub>O</p>', 'H<sub>2</sub>O\n'],
    [
      '<p>As <math alttext="x_1 < y^*"><mi>x</mi></math> for $5</p>',
      'As $x_1 \\lt  y^*$ for \\$5\n',
    ],
    [
      '<p>So <math display="block" alttext="\\frac{a}{b}"><mi>x</mi></math></p>',
      'So $$\\frac{a}{b}$$\n',
    ],
    ['<p>As <math><msup><mi>c</mi><mn>2</mn></msup></math>, for $5</p>', 'As c², for \\$5\n'],
    ['<p><math alttext="\\text{$x$}"><mi>x</mi></math></p>', 'x\n'],
    [
      '<table><tbody><tr><td><math alttext="|x|"><mi>x</mi></math></td></tr></tbody></table>',
      '| |\n| - |\n| $\\vert x\\vert$ |\n',
    ],
    ['<p>from $5 to $6</p>', 'from $5 to $6\n'],
    ['<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>', '漢(かん)\n'],
    [
      '<figure><a href="https://video.example/1" title="The film"></a></figure>',
      '[The film](https://video.example/1)\n',
    ],
    [
      '<table><caption>T</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1 | 2</td><td>x<br>y</td></tr></tbody></table>',
      '**T**\n\n| a | b |\n| - | - |\n| 1 \\| 2 | x<br>y |\n',
    ],
    [
      '<table><tbody><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
      '| | |\n| - | - |\n| a | |\n| b | c |\n',
    ],
  ])('writes %s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it('takes a first row in bold for the header of a table', () => {
    const head = '<tr><td></td><td><p><strong>Night</strong></p></td></tr>';
    const row = '<tr><td><b>Tickets</b></td><td>12</td></tr>';
    expect(markdown(`<table><tbody>${head}${row}</tbody></table>`)).toBe(
      '| | **Night** |\n| - | - |\n| **Tickets** | 12 |\n',
    );
    expect(markdown(`<table><tbody>${row}${row}</tbody></table>`)).toContain('| | |\n| - | - |');
  });

  it('writes footnotes that lead both ways as footnotes', () => {
    const text = markdown(
      '<p>A claim.<sup><a id="r1" href="#n1">[1]</a></sup> More.</p><h2>Notes</h2>' +
        '<ol><li id="n1"><p>The source. <a href="#r1">↩</a></p></li></ol>',
    );
    expect(text).toBe('A claim.[^1] More.\n\n## Notes\n\n[^1]: The source.\n');
  });

  it('puts the properties above the article when asked to', () => {
    const article = articleOf('<p>x</p>', {
      title: 'A "b": c',
      published: { value: '2026-11-14', precision: 'day', source: 'meta', raw: '', locator: '' },
    });
    expect(articleToMarkdown(article, bodyOf('<p>x</p>'), { withProperties: true })).toBe(
      '---\ntitle: "A \\"b\\": c"\nauthor: "Anika Rahman"\nsite: "The Delta Ledger"\npublished: "2026-11-14"\n' +
        'url: "https://ledger.example/river/ferries"\n---\n\n# A "b": c\n\nx\n',
    );
  });

  it('does not break on a nest of 300 quotations', () => {
    expect(markdown('<blockquote>'.repeat(300) + '<p>x</p>')).toContain('x');
  });
});

const WORDS = fc.stringMatching(
  /^[\w*_`[\]()#+.!<>&|~\\:/@^${}=-]{1,8}( [\w*_`[\]()#+.!<>&|~\\:/@^-]{1,8}){0,4}$/,
);
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Without brackets, which the reader used here takes for link references inside marks. */
const PLAINER = fc.stringMatching(/^[\w*_`+.!&|~:/-]{1,8}( [\w*_`+.!&|~:/-]{1,8}){0,3}$/);

/** Marks, and what a Markdown reader makes of them. */
const MARKS = { b: 'strong', i: 'em', code: 'code', s: 'del' };

describe('Markdown read back to HTML', () => {
  it('has the text of every paragraph', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { minLength: 1, maxLength: 4 }), (texts) => {
        const back = readBack(markdown(texts.map((text) => `<p>${escape(text)}</p>`).join('')));
        expect([...back.children].map((block) => inlineText(block.childNodes))).toEqual(texts);
      }),
    );
  });

  it('has the text of every cell of a table', () => {
    const rows = fc.integer({ min: 1, max: 3 }).chain((width) =>
      fc.array(fc.array(WORDS, { minLength: width, maxLength: width }), {
        minLength: 2,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(rows, (grid) => {
        const html = grid
          .map((cells, row) => {
            const tag = row === 0 ? 'th' : 'td';
            return `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
          })
          .join('');
        const back = readBack(markdown(`<table><tbody>${html}</tbody></table>`));
        expect(
          [...back.querySelectorAll('tr')].map((row) =>
            [...row.children].map((cell) => inlineText(cell.childNodes)),
          ),
        ).toEqual(grid);
      }),
    );
  });

  it('has the text around marks and links', () => {
    const mark = fc.constantFrom(...Object.entries(MARKS));
    fc.assert(
      fc.property(PLAINER, mark, PLAINER, PLAINER, (before, [name, back], inside, after) => {
        const html = `<p>${escape(before)} <${name}>${escape(inside)}</${name}> ${escape(after)}</p>`;
        const page = readBack(markdown(html));
        expect(inlineText(page.childNodes)).toBe(`${before} ${inside} ${after}`);
        expect(page.querySelector(back)?.textContent).toBe(inside);
      }),
    );
  });
});
