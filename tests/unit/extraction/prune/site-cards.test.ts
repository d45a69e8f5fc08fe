import { describe, expect, it } from 'vitest';
import { siteCards } from '@/utils/extraction/prune/site-cards';

const PAGE = 'https://courier.example/news/ferry';
const OPENING =
  'The council of the island met until midnight and then put the matter off for another month, to the regret of all who had come.';
const STORY = `<p>${'The night ferry was put back into service on Monday. '.repeat(40)}</p>`;

const card = (name: string, { host = '', date = '19 Dec 2025' } = {}): string =>
  `<li><h3><a href="${host}/news/${name}">News of the ${name}</a></h3><i>${date}</i><p>${OPENING}</p></li>`;

/** The text of the blocks of a page that the rule takes; its lines in italics do not look like an article's. */
function takenFrom(html: string): string[] {
  document.body.innerHTML = html;
  const blocks = [...document.body.querySelectorAll('h3,p,i')].map((boundary, index) => {
    const text = boundary.textContent ?? '';
    const linked = boundary.querySelector('a')?.textContent?.length ?? 0;
    return { index, boundary, texts: [], text, linked, links: linked > 0 ? 1 : 0 };
  });
  const scores = blocks.map(({ boundary }) => (boundary.tagName === 'I' ? -3 : 1));
  const draft = {
    url: PAGE,
    blocks,
    scores,
    kept: blocks.filter(({ index }) => scores[index]! > 0),
    images: [],
    shownDates: [],
    isBylineOrDate: () => false,
  };
  return [...siteCards.find(draft)].map(({ text }) => text);
}

describe('cards of the site’s other pages', () => {
  const names = ['bridge', 'harbour', 'market'];

  it.each([
    ['after the text', (cards: string) => `${STORY}<ul>${cards}</ul>`],
    ['in the middle of it', (cards: string) => `${STORY}<ul>${cards}</ul>${STORY}`],
  ])('go %s, whole', (_, around) => {
    expect(takenFrom(around(names.map((name) => card(name)).join('')))).toEqual(
      names.flatMap((name) => [`News of the ${name}`, OPENING]),
    );
  });

  it.each([
    ['lead to other sites', names.map((name) => card(name, { host: 'https://shop.example' }))],
    [
      'are nothing but an article’s text',
      names.map((name) => card(name, { date: '' }).replace('<i></i>', '')),
    ],
    ['are only two', names.slice(1).map((name) => card(name))],
  ])('stay where they %s', (_, cards) => {
    expect(takenFrom(`${STORY}<ul>${cards.join('')}</ul>${STORY}`)).toEqual([]);
  });

  it('stay where the page is made of them', () => {
    expect(takenFrom(`<ul>${names.map((name) => card(name)).join('')}</ul>`)).toEqual([]);
  });
});
