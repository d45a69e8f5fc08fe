import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '@/utils/dom/inline-text';
import { extractPage } from '../../support/extract-whole';

const CONTEXT = {
  url: 'https://courier.example/news/a-strange-page',
  now: new Date('2026-02-04T12:00:00Z'),
  evenIfUnlikely: true,
};
const SENTENCE =
  'The ferry will run through the night for the first time, the board said after a long debate on Tuesday. ';
const page = (): Document => new DOMParser().parseFromString('<title>Strange</title>', 'text/html');

describe('extractPage on strange pages', () => {
  it('answers a page nested 1,500 levels deep', () => {
    const live = page();
    let at: Element = live.body;
    for (let level = 0; level < 1500; level += 1) {
      const inner = live.createElement('div');
      at.append(inner);
      at = inner;
    }
    for (let index = 0; index < 5; index += 1) {
      const paragraph = live.createElement('p');
      paragraph.textContent = `${index} ${SENTENCE.repeat(2)}`;
      at.append(paragraph);
    }
    const result = extractPage(live, CONTEXT);
    expect(result).toMatchObject({ ok: true });
  });

  it('answers a page whose fields and images hide properties of forms and of the document', () => {
    const names =
      'parentNode childNodes children getAttribute attributes tagName firstChild className nodeType';
    const live = page();
    live.body.innerHTML = `<form>${names
      .split(' ')
      .map((name) => `<input name="${name}">`)
      .join('')}${`<p>${SENTENCE.repeat(2)}</p>`.repeat(5)}</form>
      <img name="body"><img name="cloneNode"><img name="querySelectorAll"><form name="createElement"></form>`;
    expect(extractPage(live, CONTEXT)).toMatchObject({ ok: true });
  });

  it('answers a document without a body', () => {
    const live = page();
    live.body.remove();
    expect(extractPage(live, CONTEXT)).toEqual({ ok: false, error: { kind: 'empty-page' } });
  });

  it('keeps blocks and elements in step on any tree', () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('', SENTENCE, 'word', '<br>', '<br><br>', '<img src="/a.jpg">'),
        fc
          .tuple(
            fc.constantFrom(
              ...'p div span a b li ul td table tr h2 pre blockquote figure figcaption section article dl dt dd form'.split(
                ' ',
              ),
            ),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
        const live = page();
        live.body.innerHTML = parts.join('');
        const before = live.body.innerHTML;
        const result = extractPage(live, CONTEXT);
        expect(live.body.innerHTML).toBe(before);
        if (!result.ok) return;
        const { content, blocks } = result.value.article;
        const body = page().body;
        body.innerHTML = content;
        const texts = [...body.querySelectorAll('[data-block]')].map((element) =>
          element.tagName === 'PRE' ? element.textContent : inlineText(element.childNodes),
        );
        expect(texts).toEqual(blocks.map(({ text }) => text));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
