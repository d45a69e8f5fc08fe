import { describe, expect, it } from 'vitest';
import { composed } from '../../support/composed';

describe('a composed article', () => {
  it('has a picture that stands before the words of a paragraph before it', () => {
    expect(composed('<p><img src="/pier.jpg">The pier is dark.</p>')).toBe(
      '<img src="https://x.example/pier.jpg"><p>The pier is dark.</p>',
    );
  });

  it.each([
    '<p><em>The ferry<br>sails</em> at nine.</p>',
    '<p><b><i>The ferry</i><br>sails</b><br>at nine.</p>',
  ])('has the breaks of its lines where they stand: %s', (verse) => {
    expect(composed(`${verse}<p>It rains.</p>`)).toBe(`${verse}<p>It rains.</p>`);
  });

  it('has no empty paragraph where a film stood in one', () => {
    const film = '<iframe src="https://www.youtube.com/embed/a1b2c3d4e5f" title="Ferry"></iframe>';
    expect(composed(`<p>One.</p><p>${film}</p><p>Two.</p>`)).not.toContain('<p></p>');
  });

  it('has no picture that leads to the first page of the site', () => {
    const logo = '<a href="/"><img src="/logo.svg"></a>';
    const picture = '<a href="/pier"><img src="/pier.jpg"></a>';
    expect(composed(`${logo}<p>One.</p>${picture}<p>Two.</p>`)).toBe(
      '<p>One.</p><img src="https://x.example/pier.jpg"><p>Two.</p>',
    );
  });
});
