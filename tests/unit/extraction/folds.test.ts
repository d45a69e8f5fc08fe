import { afterEach, describe, expect, it } from 'vitest';
import { findFolds } from '@/utils/extraction/folds';

afterEach(() => document.body.replaceChildren());

const PROSE =
  'The pilots wanted three tugs for the first year, and the council gave them two until the spring.';

/** What is folded away in a page, by id. */
function foldsIn(body: string, isShown?: (element: Element) => boolean): string[] {
  document.body.innerHTML = body;
  return [...findFolds(document, isShown)].map(({ id }) => id);
}

describe('findFolds', () => {
  it.each([
    ['a closed details', `<details id="x"><summary>Why?</summary><p>${PROSE}</p></details>`],
    ['what is hidden until it is found', `<div id="x" hidden="until-found"><p>${PROSE}</p></div>`],
    [
      'the panel of a button',
      `<button aria-controls="x">More</button><div id="x" hidden><p>${PROSE}</p></div>`,
    ],
    [
      'the panel of a link',
      `<a href="#x" data-bs-target="#x">More</a><div id="x" hidden><p>${PROSE}</p></div>`,
    ],
    [
      'what follows a question that is a button',
      `<div><h2><button aria-expanded="false">Why?</button></h2></div><div id="x" hidden><p>${PROSE}</p></div>`,
    ],
    [
      'what is named after its folding',
      `<div class="accordion"><h3>Why?</h3><div class="accordion-content" id="x" hidden><p>${PROSE}</p></div></div>`,
    ],
    [
      'a panel of an accordion that is called a list of tabs',
      `<div role="tablist"><a href="#x" aria-controls="x">Why?</a><div id="x" role="tabpanel" hidden><p>${PROSE}</p></div></div>`,
    ],
    [
      'a long panel without paragraphs',
      `<b aria-controls="x"></b><div id="x" hidden>${PROSE.repeat(3)}`,
    ],
  ])('finds %s', (_, body) => {
    expect(foldsIn(body)).toEqual(['x']);
  });

  it.each([
    ['an open details', `<details open id="x"><p>${PROSE}</p></details>`],
    [
      'a menu',
      `<nav><button aria-controls="x"></button></nav><div id="x" hidden><p>${PROSE}</p></div>`,
    ],
    [
      'the panel of another tab',
      `<div role="tablist"><b role="tab" aria-controls="x">Prices</b></div><div id="x" role="tabpanel" hidden><p>${PROSE}</p></div>`,
    ],
    [
      'a dialog',
      `<button aria-controls="x">Sign in</button><div id="x" hidden role="dialog"><p>${PROSE}</p></div>`,
    ],
    [
      'what opens above the page',
      `<button aria-controls="x" aria-haspopup="true"></button><div id="x" hidden><p>${PROSE}</p></div>`,
    ],
    [
      'a list of links',
      `<button aria-controls="x"></button><div id="x" hidden><p><a href="/a">${PROSE}</a></p></div>`,
    ],
    [
      'a form',
      `<button aria-controls="x"></button><div id="x" hidden><p>${PROSE}</p><textarea></textarea></div>`,
    ],
    [
      'a form whose fields hide its members',
      `<b aria-controls="x"></b><form id="x" hidden><p>${PROSE}</p><input name="textContent"></form>`,
    ],
    [
      'what follows a form whose fields hide its members',
      `<form><b aria-expanded="false"></b><input name="textContent"></form><p id="x" hidden>${PROSE}</p>`,
    ],
    ['a few words', '<button aria-controls="x"></button><div id="x" hidden><p>Thanks.</p></div>'],
    [
      'what holds its own button',
      `<div id="x" hidden><button aria-controls="x">Close</button><p>${PROSE}</p></div>`,
    ],
  ])('leaves out %s', (_, body) => {
    expect(foldsIn(body)).toEqual([]);
  });

  it('takes the next of several panels with one name', () => {
    const question = `<button aria-controls="x">Why?</button><div id="x" hidden><p>${PROSE}</p></div>`;
    document.body.innerHTML = question + question;
    const [first, second] = document.querySelectorAll('div');
    expect([...findFolds(document)]).toEqual([first, second]);
  });

  it('leaves out what a button has unfolded, and what a button unfolds that is not shown itself', () => {
    const body = `<button aria-controls="x">More</button><div id="x" hidden><p>${PROSE}</p></div>`;
    expect(foldsIn(body, () => false)).toEqual([]);
    expect(foldsIn(body, () => true)).toEqual([]);
    expect(foldsIn(body, ({ tagName }) => tagName === 'BUTTON')).toEqual(['x']);
  });
});
