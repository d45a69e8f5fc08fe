import { expect, it } from 'vitest';
import { classNames } from '@/utils/dom/class-names';

const named = (names: string): Element =>
  Object.assign(document.createElement('div'), { className: names });

it.each([
  ['story [&_figcaption]:mt-2 lg:[&_.sidebar]:hidden body', ['story', 'body']],
  ['story body', ['story', 'body']],
  ['', []],
])('leaves out of "%s" what is said of other elements', (names, own) => {
  expect(classNames(named(names)).split(/\s+/).filter(Boolean)).toEqual(own);
});

it('is empty for an element without the attribute', () => {
  expect(classNames(document.createElement('p'))).toBe('');
});
