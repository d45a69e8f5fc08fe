import { describe, expect, it } from 'vitest';
import { unfoldLayoutTables } from '@/utils/extraction/clean/unfold-layout-tables';
import { readBody } from '../../support/read-body';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SENTENCES = DAYS.map(
  (day) =>
    `On ${day} the harbour board met to settle who pays for the pier, and found that nobody had asked the ferry company, which has landed there since 1974.`,
);
const MENU = ['Front page', 'Harbour', 'Weather', 'Letters', 'Tides'];
const HEADLINES = ['Fog closes the strait for a night', 'Two mayors, one bridge, no money'];

/** A page as they were made before style sheets. */
const PAGE = `<center><table width="760"><tr><td colspan="3"><font size="6">The Amsel Courier</font></td></tr><tr>
  <td width="140">${MENU.map((name) => `<a href="/${name}">${name}</a>`).join('<br><br>')}</td>
  <td width="460"><font size="5"><b>Who pays for the pier</b></font><br>By Anika Rahman<br><br>
  ${SENTENCES.join('<br><br>')}
  <table><tr><td>Boats</td><td>14</td></tr><tr><td>Piers</td><td>2</td></tr></table></td>
  <td width="160">${HEADLINES.map((name) => `<a href="/${name}">${name}</a>`).join('<br><br>')}</td></tr></table></center>`;

/** The body of a page after its layout tables were turned into boxes. */
function unfolded(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  unfoldLayoutTables(body);
  return body;
}

describe('a page that is laid out by a table', () => {
  it('is read without its columns of links', () => {
    const read = readBody(PAGE).join('\n');
    for (const sentence of SENTENCES) expect(read).toContain(sentence);
    for (const name of [...MENU, ...HEADLINES]) expect(read).not.toContain(name);
  });

  it('keeps the table of data in its text', () => {
    const body = unfolded(PAGE);
    expect(body.querySelectorAll('table')).toHaveLength(1);
    expect([...body.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      'Boats',
      '14',
      'Piers',
      '2',
    ]);
  });

  it('loses no text, and keeps the names by which its parts are judged', () => {
    const body = unfolded(
      `<table id="page"><tr><td class="menu">Menu</td><td><h1>Who pays</h1>${SENTENCES[0]}</td></tr></table>`,
    );
    expect(body.textContent).toBe(`MenuWho pays${SENTENCES[0]}`);
    expect(body.querySelector('#page > div.menu')?.textContent).toBe('Menu');
  });
});

describe('a table of data', () => {
  const paragraphs = SENTENCES.map((text) => `<p>${text}</p>`).join('');
  it.each([
    ['with heads', `<table><tr><th>Board</th><td>${paragraphs}</td></tr></table>`],
    ['with a caption', `<table><caption>Board</caption><tr><td>${paragraphs}</td></tr></table>`],
    [
      'of short cells with much white space',
      `<table><tr><td>Score</td><td><div>4</div>${' '.repeat(900)}<div>★</div></td></tr></table>`,
    ],
    ['of short cells', '<table><tr><td>Boats</td><td>14</td></tr></table>'],
    ['with a long text in a cell', `<table><tr><td>${SENTENCES.join(' ')}</td></tr></table>`],
  ])('%s stays one', (_, table) => {
    expect(unfolded(table).querySelectorAll('table')).toHaveLength(1);
  });
});
