import { describe, expect, it } from 'vitest';
import { DEEPEST, limitPage, MOST_CHARACTERS, MOST_ELEMENTS } from '@/utils/extraction/limits';

describe('limitPage', () => {
  it('leaves a page within the limits as it is', () => {
    const page = pageOf('<h1>Berth</h1><div><p>One <b>two</b></p><!-- three --><p>four</p></div>');
    const before = page.documentElement.outerHTML;
    expect(limitPage(page).unread).toBeUndefined();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('cuts off what lies behind the last element that is read', () => {
    const page = pageOf(`<div>${'<i></i>'.repeat(MOST_ELEMENTS + 9)}<p>tail</p></div><p>end</p>`);
    expect(limitPage(page).unread).toEqual({
      elements: 12 + WRAPPER,
      characters: 'tailend'.length,
    });
    expect(page.body.getElementsByTagName('*')).toHaveLength(MOST_ELEMENTS);
  });

  it('cuts a text in two where too much has been read', () => {
    const page = pageOf('');
    page.body.innerHTML = '<p></p><p>tail</p>';
    page.body.firstElementChild!.textContent = 'x'.repeat(MOST_CHARACTERS + 5);
    expect(limitPage(page).unread).toMatchObject({ characters: 9 });
    expect(page.body.textContent).toHaveLength(MOST_CHARACTERS);
  });

  it('does not count scripts and styles as text', () => {
    const page = pageOf('<script></script><p>tail</p>');
    page.body.firstElementChild!.textContent = 'x'.repeat(MOST_CHARACTERS + 5);
    expect(limitPage(page).unread).toBeUndefined();
  });

  it('flattens what is nested too deep and keeps its text in order', () => {
    const page = pageOf('');
    let at: Element = page.body;
    for (let level = 0; level < 2 * DEEPEST; level += 1) {
      at.append(`${level} `);
      at = at.appendChild(page.createElement('div'));
    }
    at.append(page.createElement('img'), 'end');
    const text = page.body.textContent;
    expect(limitPage(page).unread).toBeUndefined();
    expect(page.body.textContent).toBe(text);
    expect(page.querySelector('img')).not.toBeNull();
    expect(depthOf(page.querySelector('img')!)).toBeLessThanOrEqual(DEEPEST + 3);
  });
});

/** The element that is cut in two counts on both sides. */
const WRAPPER = 1;

function pageOf(body: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = body;
  return page;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}
