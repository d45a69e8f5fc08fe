import { describe, expect, it } from 'vitest';
import { creditsOf } from '@/utils/export/credits';
import { articleToText } from '@/utils/export/to-text';
import { articleOf, bodyOf } from './sample-article';

const text = (html: string): string => articleToText(bodyOf(html), undefined);

describe('articleToText', () => {
  it('puts title, credits and standfirst above the body', () => {
    const article = articleOf('<p>One.</p><p>Two.</p>', { standfirst: 'The lead.' });
    const head = { credits: creditsOf(article, '14 Nov 2026'), standfirst: article.standfirst };
    expect(articleToText(bodyOf(article.content), head)).toBe(
      'Night ferries return\nAnika Rahman · 14 Nov 2026\nhttps://ledger.example/river/ferries\n\n' +
        'The lead.\n\nOne.\n\nTwo.\n',
    );
  });

  it.each([
    ['paragraphs', '<p>a  <b>b</b></p>\n<p>c<br>d</p>', 'a b\n\nc\nd\n'],
    ['lists', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '• a\n• b\n  • c\n'],
    [
      'numbered lists',
      '<ol start="3"><li>a</li><li><p>b</p><p>c</p></li></ol>',
      '3. a\n4. b\n  c\n',
    ],
    [
      'tables with an empty cell',
      '<table><caption>T</caption><tbody><tr><th></th><th>x</th></tr><tr><td><p>a</p><p>b</p></td><td>2</td></tr></tbody></table>',
      'T\n\n\tx\na b\t2\n',
    ],
    [
      'formulas on one line',
      '<p>As <math alttext="c^2"><msup><mi>c</mi><mn>2</mn></msup></math> says.</p>',
      'As c² says.\n',
    ],
    ['code as it is written', '<pre>a\n  b\n</pre>', 'a\n  b\n'],
    [
      'pictures by their caption',
      '<figure><img src="https://x.example/a.png"><figcaption>c</figcaption></figure><p>d</p>',
      'c\n\nd\n',
    ],
  ])('writes %s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('does not break on a nest of 300 quotations', () => {
    const deep = '<blockquote>'.repeat(300) + '<p>x</p>';
    expect(text(deep)).toContain('x');
  });
});
