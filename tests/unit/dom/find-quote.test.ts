import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markBlocks } from '@/utils/dom/blocks';
import { findQuote } from '@/utils/dom/find-quote';

function find(html: string, quote: string, context = quote): string | undefined {
  const root = document.implementation.createHTMLDocument('').body;
  root.innerHTML = html;
  const seen = (element: Element) => element.closest('[hidden]') === null;
  return findQuote(root, { quote, context }, seen)?.toString();
}

const KATEX =
  '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></mrow>' +
  '<annotation encoding="application/x-tex">E = c^2</annotation></semantics></math></span><span class="katex-html">E=c2</span></span>';

describe('findQuote', () => {
  it.each([
    ['around a formula', 'As E = c² says.', /^As .*E=c2 says\.$/s],
    ['that ends with a formula', 'He wrote E = c²', /^He wrote .*E=c2$/s],
    ['that begins with one', 'E = c² it was', /^E=c2.* it was$/s],
  ])('finds a passage %s, however the page sets it', (_, quote, found) => {
    const page = `<p>As ${KATEX} says.</p><p>He wrote ${KATEX}</p><p>${KATEX} it was</p>`;
    expect(find(page, quote)).toMatch(found);
  });

  it.each([
    ['within one element', '<p>One. Two here. Three.</p>', 'Two here.', 'Two here.'],
    [
      'over several inline elements',
      '<p>On <a>Fri</a>day <b><i>he</i> said</b>.</p>',
      'On Friday he said.',
      'On Friday he said.',
    ],
    [
      'over line breaks and odd white space',
      '<p>a\n   b<br>c&nbsp;d</p>',
      'a b\nc d',
      'a\n   bc\u00a0d',
    ],
    ['with soft hyphens in it', '<p>Mi&shy;nis&shy;ter</p>', 'Minister', 'Mi\u00adnis\u00adter'],
  ])('finds a passage %s', (_, html, quote, found) => {
    expect(find(html, quote)).toBe(found);
  });

  it('tells places with the same words apart by what stands around them', () => {
    const root = document.implementation.createHTMLDocument('').body;
    root.innerHTML = '<p>A. He left.</p><p id="b">B. He left.</p>';
    const range = findQuote(root, { quote: 'He left.', context: 'B. He left.' }, () => true);
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  it('prefers a place that is seen', () => {
    const root = document.implementation.createHTMLDocument('').body;
    root.innerHTML = '<p hidden>He left.</p><p id="b">He left.</p>';
    const seen = (element: Element) => !element.hasAttribute('hidden');
    const range = findQuote(root, { quote: 'He left.', context: 'He left.' }, seen);
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  it.each(['', 'not there', ' '])('finds nothing for %j', (quote) => {
    expect(find('<p>x</p><script>not there</script>', quote)).toBeUndefined();
  });

  it('finds every part of every block', () => {
    const words = fc.array(fc.constantFrom('ab', 'c', 'd e', '<b>f</b>', 'g<br>h', '&nbsp;', 'é'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, from, to) => {
        const root = document.implementation.createHTMLDocument('').body;
        root.innerHTML = `<p>${parts.join(' ')}</p>`;
        const text = markBlocks(root)[0]?.text ?? '';
        const start = text === '' ? 0 : from % text.length;
        const quote = text.slice(start, start + 1 + (to % 9)).trim();
        if (quote === '') return;
        const found = findQuote(root, { quote, context: text }, () => true);
        const bare = (one: string) => one.replace(/\s/g, '');
        expect(bare(found?.toString() ?? '')).toBe(bare(quote));
      }),
    );
  });

  it('walks 1,000 nested elements', () => {
    const root = document.implementation.createHTMLDocument('').body;
    let at: Element = root;
    for (let depth = 0; depth < 1000; depth += 1) {
      const child = root.ownerDocument.createElement('div');
      at.append(child);
      at = child;
    }
    at.append('deep words');
    expect(findQuote(root, { quote: 'deep words', context: '' }, () => true)?.toString()).toBe(
      'deep words',
    );
  });
});
