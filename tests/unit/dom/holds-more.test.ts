import { describe, expect, it } from 'vitest';
import { holdsMoreThan } from '@/utils/dom/holds-more';

const elementOf = (html: string): Element =>
  new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild!;

describe('whether an element holds more than so many characters', () => {
  it.each([
    ['abcde', 5, false],
    ['abcdef', 5, true],
    ['<p>abc</p><p>def</p>', 5, true],
    [`<p>ab</p>${' \n'.repeat(400)}<p>c</p>`, 5, false],
    ['', 0, false],
  ])('%j: more than %i is %s', (html, characters, expected) => {
    expect(holdsMoreThan(elementOf(html), characters)).toBe(expected);
  });
});
