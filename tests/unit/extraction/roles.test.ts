import { describe, expect, it } from 'vitest';
import { nameRoles } from '@/utils/extraction/clean/name-roles';
import { readAround, STORY } from '../../support/ferry-story';

/** The body of a page after elements got the names of their roles. */
function named(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  nameRoles(body);
  return body.innerHTML;
}

describe('what only a role tells', () => {
  it('becomes a heading of its level, of the second where it tells none', () => {
    expect(named('<div role="heading" aria-level="3" class="sub">Fog</div>')).toBe(
      '<h3 class="sub">Fog</h3>',
    );
    expect(named('<p role="heading">Fog</p>')).toBe('<h2>Fog</h2>');
    expect(named('<p role="heading" aria-level="60">Fog</p>')).toBe('<h6>Fog</h6>');
  });

  it('may have attributes whose names no script can set', () => {
    expect(
      named('<div role="heading" @click="open" :class="dark" x-on:click.once="1">Fog</div>'),
    ).toBe('<h2>Fog</h2>');
  });

  it('becomes a list, when it holds nothing but items', () => {
    const item = '<div role="listitem">Fog</div>';
    expect(named(`<div role="list">${item}${item}</div>`)).toBe(
      '<ul><li>Fog</li><li>Fog</li></ul>',
    );
    const mixed = `<div role="list">${item}<p>Tides</p></div>`;
    expect(named(mixed)).toBe(mixed);
  });

  it('is read with the article', () => {
    const items = ['The last boat leaves at midnight.', 'Lorries need a ticket of their own.'];
    const between = `<div role="heading">How to cross</div><div role="list">${items
      .map((item) => `<div role="listitem">${item}</div>`)
      .join('')}</div>`;
    expect(readAround({ between })).toEqual(['How to cross', ...items]);
  });
});

describe('a heading that opens what is below it', () => {
  it('has the words of its button', () => {
    const between = `<h3><button aria-expanded="false">Why at night?</button></h3><p>${STORY.replace('May', 'March')}</p>`;
    expect(readAround({ between })).toContain('Why at night?');
  });

  it('is none with a button that copies its address', () => {
    const head = '<h3>Fog<button>🔗</button></h3>';
    expect(named(head)).toBe(head);
  });
});
