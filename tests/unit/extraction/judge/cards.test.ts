import { describe, expect, it } from 'vitest';
import { findCards } from '@/utils/extraction/judge/cards';
import { readPageSequence } from '@/utils/extraction/page-blocks';
import { listNodes } from '@/utils/dom/page-nodes';

const cardsIn = (body: string) => {
  const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  const { blocks, images } = readPageSequence(page.body, listNodes(page.body), new Map());
  const { covered, ...counts } = findCards(blocks, images);
  return { ...counts, texts: blocks.filter(({ index }) => covered[index]).map(({ text }) => text) };
};
const times = (count: number, item: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => item(at)).join('');

describe('the cards of a page', () => {
  it('are items of one make, each with a headline that is a link and a text', () => {
    const { most, texts } = cardsIn(
      `<p>What the harbour is talking about this week.</p><div>${times(
        4,
        (at) =>
          `<div class="story"><h3><a href="/${at}">Headline number ${at}</a></h3><p>What it is about, in a line.</p></div>`,
      )}</div>`,
    );
    expect(most).toBe(4);
    expect(texts).toHaveLength(8);
  });

  it('may have a link without a text over the whole of them', () => {
    const { most } = cardsIn(
      times(
        5,
        (at) =>
          `<li class="card-${at}"><a href="/${at}" aria-label="Open"></a><h3>Headline number ${at}</h3><p>What it is about.</p></li>`,
      ),
    );
    expect(most).toBe(5);
  });

  it('are counted over all rows of a grid', () => {
    const row = `<div class="row">${times(3, (at) => `<div class="cell"><img src="${at}.jpg"><a href="/${at}">Headline number ${at}</a></div>`)}</div>`;
    expect(cardsIn(times(4, () => row)).most).toBe(12);
  });

  it('tell how many of them bear a date or a price', () => {
    const { dated, priced } = cardsIn(
      times(
        4,
        (at) =>
          `<li class="item"><h3><a href="/${at}">Headline number ${at}</a></h3><span>1${at} January 2026</span><div>€ ${at}9.00</div></li>`,
      ),
    );
    expect([dated, priced]).toEqual([4, 4]);
  });

  it.each([
    [
      'the entries of a menu',
      times(8, (at) => `<li class="entry"><a href="/${at}">Section number ${at}</a></li>`),
    ],
    [
      'paragraphs with links in them',
      times(
        6,
        (at) =>
          `<p>The board, which met on a <a href="/${at}">Tuesday in the old customs house</a>, was of two minds.</p>`,
      ),
    ],
    [
      'parts of a text with long paragraphs under linked headings',
      times(
        4,
        (at) =>
          `<div class="part"><h2><a href="/${at}">Boat number ${at}</a></h2><p>${'She has a saloon of wood and a crew of two. '.repeat(12)}</p></div>`,
      ),
    ],
    [
      'a pair of boxes',
      times(
        2,
        (at) =>
          `<div class="box"><h3><a href="/${at}">Headline number ${at}</a></h3><p>What it is about, in a line.</p></div>`,
      ),
    ],
  ])('are not %s', (_, body) => {
    expect(cardsIn(body).most).toBe(0);
  });
});
