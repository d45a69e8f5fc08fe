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
    const card = /<a .*<\/a>/;
    expect(composed(`<p>One.</p><p>${film}</p><p>Two.</p>`).replace(card, 'Card.')).toBe(
      '<p>One.</p>Card.<p>Two.</p>',
    );
  });

  it('has a picture once, where its caption is', () => {
    const figure = '<figure><img src="/pier.jpg"><figcaption>The pier</figcaption></figure>';
    expect(composed(`<img src="/pier.jpg"><p>One.</p>${figure}<p>Two.</p>`)).toBe(
      '<p>One.</p><figure><img src="https://x.example/pier.jpg"><figcaption>The pier</figcaption></figure><p>Two.</p>',
    );
    expect(composed('<img src="/a.jpg"><p>One.</p><img src="/a.jpg"><p>Two.</p>')).toBe(
      '<img src="https://x.example/a.jpg"><p>One.</p><p>Two.</p>',
    );
  });

  it('has no marks before the items of a list, but those in the cells of a table', () => {
    const mark = '<img src="/check.svg" alt="yes">';
    const list = `<ul>${`<li>${mark}It is lit.</li>`.repeat(4)}</ul>`;
    expect(composed(list)).toBe(`<ul>${'<li>It is lit.</li>'.repeat(4)}</ul>`);
    const table = `<table><tbody>${`<tr><td>Lit</td><td>${mark}</td></tr>`.repeat(4)}</tbody></table>`;
    expect(composed(`${table}<p>One.</p>`).match(/<img/g)).toHaveLength(4);
  });

  it('has no credit without its picture, and no heading as long as a paragraph', () => {
    expect(composed('<figure><figcaption>Photo: Ann Moor</figcaption></figure><p>One.</p>')).toBe(
      '<p>One.</p>',
    );
    const words = 'The ferry sails at night. '.repeat(13).trim();
    expect(composed(`<h2>${words}</h2><h2>One</h2>`)).toBe(`<p>${words}</p><h2>One</h2>`);
  });

  it('has no picture that leads to the first page of the site', () => {
    const logo = '<a href="/"><img src="/logo.svg"></a>';
    const picture = '<a href="/pier"><img src="/pier.jpg"></a>';
    expect(composed(`${logo}<p>One.</p>${picture}<p>Two.</p>`)).toBe(
      '<p>One.</p><img src="https://x.example/pier.jpg"><p>Two.</p>',
    );
  });
});
