import { afterEach, describe, expect, it } from 'vitest';
import { takeSnapshot } from '@/utils/extraction/snapshot';

afterEach(() => document.body.replaceChildren());

describe('takeSnapshot', () => {
  it('shows shadow roots, those inside them too, with the children their slots stand for', () => {
    document.body.innerHTML = '<x-card><h2 slot="head">Berth</h2><p>opens</p></x-card>';
    const outer = document.body.firstElementChild!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<slot name="head"></slot><x-note></x-note><slot>nothing</slot>';
    outer.querySelector('x-note')!.attachShadow({ mode: 'open' }).innerHTML = '<i>today</i>';
    expect(takeSnapshot(document).body.textContent).toBe('Berthtodayopens');
  });

  it.each([
    ['<form><p>x</p><input name="tagName"><input name="checkVisibility"></form>', 'P'],
    [
      '<form id="f"><p>x</p></form><input form="f" name="shadowRoot"><input form="f" name="contains">',
      'P',
    ],
    ['<p>x</p><img name="createElement"><iframe name="defaultView"></iframe>', 'P'],
  ])('is not misled by the names in %s', (body, tag) => {
    document.body.innerHTML = body;
    const page = takeSnapshot(document);
    expect(page.querySelector('p')?.tagName).toBe(tag);
    for (const element of page.querySelectorAll('*')) expect(typeof element.tagName).toBe('string');
    expect(typeof page.createElement).toBe('function');
  });

  it('leaves the live page as it is', () => {
    document.body.innerHTML = '<form name="a"><input name="tagName" id="b"></form><img name="c">';
    const before = document.documentElement.outerHTML;
    takeSnapshot(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
