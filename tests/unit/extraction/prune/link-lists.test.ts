import { describe, expect, it } from 'vitest';
import { readAround } from '../../../support/ferry-story';

const TITLES = [
  'Night ferries of the northern rivers, a history',
  'How to count the passengers of a ferry',
  'The price of a crossing, in five tables',
];

const BELOW =
  'It burns for nine hours on one charge, which is more than the ferry needs in June and a little less than it needs at the turn of the year.';

const paragraphsOf = (address: string, count = TITLES.length): string =>
  TITLES.slice(0, count)
    .map(
      (title, n) =>
        `<p>“<a href="${address}/${n}">${title}, and what became of it in the end.</a>”</p>`,
    )
    .join('');

const listOf = (address: string): string =>
  TITLES.map((title, n) => `<li><a href="${address}/${n}">${title}</a></li>`).join('');

describe('a list that is all links', () => {
  it.each([
    ['beside the paragraphs', `<ul>${listOf('https://library.example')}</ul>`],
    ['in a box of its own', `<div><ul>${listOf('https://library.example')}</ul></div>`],
    [
      'below a point of another',
      `<ul><li>To read:<ul>${listOf('https://library.example')}</ul></li></ul>`,
    ],
    ['in paragraphs of its own among them', paragraphsOf('https://library.example')],
  ])('stays where it leads to other sites and stands %s', (_, between) => {
    const read = readAround({ between });
    for (const title of TITLES) expect(read.join('\n')).toContain(title);
  });

  it('stays where the sentence above it announces it', () => {
    const sentence = 'The harbour library lends these books to everybody:';
    const read = readAround({ between: `<p>${sentence}</p><ul>${listOf('/news')}</ul>` });
    expect(read).toEqual([sentence, ...TITLES]);
  });

  it.each([
    ['https://shop.example/lamp', true],
    ['/news/lamp', false],
  ])('leaves a heading behind it to the text below that leads to %s: %s', (address, isKept) => {
    const heading = `<h3><a href="${address}">The lamp of the ferry</a></h3>`;
    const between = `<ul>${listOf('/news')}</ul>${heading}<p>${BELOW}</p>`;
    expect(readAround({ between })).toEqual(isKept ? ['The lamp of the ferry', BELOW] : [BELOW]);
  });

  it('leaves a paragraph that is all link beside those of the text', () => {
    const paragraph =
      'The council voted for the ferry on Monday, after a debate of nine hours in which nobody spoke of the bridge.';
    const linked = `<p><a href="/news/vote">${paragraph}</a></p>`;
    const between = `<div><a href="/news/films">Watch our films</a></div>${linked}`;
    expect(readAround({ between })).toEqual([paragraph]);
  });

  it.each([
    ['a head', '<p>Books on ferries:</p>', '/news'],
    ['words that lead to other stories', '<p>Lesen Sie dazu auch unsere Beiträge:</p>', '/news'],
    ['the head of its contents', '<p>What you will find in this long article:</p>', '#part'],
  ])('goes where %s stands above it', (_, head, address) => {
    const read = readAround({ between: `${head}<ul>${listOf(address)}</ul>` });
    for (const title of TITLES) expect(read.join('\n')).not.toContain(title);
  });

  it.each([
    ['leads to other pages of the site', `<ul>${listOf('/news')}</ul>`],
    ['leads there from paragraphs', paragraphsOf('/news')],
    ['is two paragraphs', paragraphsOf('https://library.example', 2)],
    [
      'is the lines of one paragraph',
      `<p>${paragraphsOf('https://library.example').replaceAll(/<\/?p>/g, ' <br><br> ')}</p>`,
    ],
    [
      'leads to other hosts of the site',
      `<ul>${listOf('https://films.amselcourier.example')}</ul>`,
    ],
    [
      'tells the day of each link',
      `<ul>${listOf('/news').replaceAll('</li>', '<br>Published Jul 19, 2013 01:01:04 AM</li>')}</ul>`,
    ],
    [
      'tells it in a line of its own',
      listOf('/news')
        .replaceAll(/<\/?li>/g, '')
        .replaceAll('</a>', '</a><p>Jul 19, 2013</p>'),
    ],
    [
      'is one of pages, after the number of this one',
      '<ul><li>1</li><li><a href="?page=2">2</a></li><li><a href="?page=2">Next</a></li></ul>',
    ],
    [
      'stands among other boxes',
      `<div><div><ul>${listOf('https://library.example')}</ul></div><div></div></div>`,
    ],
  ])('goes where it %s', (_, between) => {
    expect(readAround({ between })).toEqual([]);
  });
});
