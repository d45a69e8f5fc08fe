import { describe, expect, it } from 'vitest';
import { composed } from '../../support/composed';

const row = (...cells: string[]): string =>
  `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;

describe('a table made of other elements', () => {
  it('is a table when its roles say so, with the cells that are empty', () => {
    expect(
      composed(
        '<div role="table"><div role="rowgroup"><div role="row"><div role="columnheader">a</div><div role="columnheader">b</div></div></div>' +
          '<div role="row"><div><div role="cell"><p>1</p></div></div><div role="cell"></div></div></div>',
      ),
    ).toBe('<table><tr><th>a</th><th>b</th></tr><tr><td><p>1</p></td><td></td></tr></table>');
  });

  it('is one when its cells flow with one another', () => {
    expect(
      composed(
        '<div role="table"><div role="row"><span role="cell">a</span> <span role="cell"><b>1</b></span></div>' +
          '<div role="row"><span role="cell">b</span> <span role="cell">2</span></div></div>',
      ),
    ).toBe('<table><tr><td>a</td><td><b>1</b></td></tr><tr><td>b</td><td>2</td></tr></table>');
  });

  it('is one when it is rows of equally many short cells that look alike', () => {
    expect(composed(`<div>${row('a', '1')}${row('b', '2')}${row('c', '3')}</div>`)).toBe(
      '<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr><tr><td>c</td><td>3</td></tr></table>',
    );
  });

  it.each([
    ['rows differ in length', row('a', '1') + row('b', '2') + row('c', '3', '4'), []],
    ['a cell is long', row('a', '1') + row('b', '2') + row('c', 'x'.repeat(200)), []],
    ['no column has figures', row('a', 'x') + row('b', 'y') + row('c', 'z'), []],
    ['there are two rows', row('a', '1', '2', '3') + row('b', '2', '3', '4'), []],
    ['a cell was left out', row('a', '1') + row('b', '2') + row('c', '3') + row('d', '4'), ['3']],
    ['most cells are links', row('<a href="/a">a</a>', '<a href="/b">b</a>').repeat(3), []],
    ['cells hold pictures', row('<img src="/a.png">a', '1').repeat(3), []],
    [
      'cells look unlike',
      row('a', '1') + row('b', '<b>2</b>') + '<div><p>c</p><div>3</div></div>',
      [],
    ],
  ])('stays text when %s', (_, rows, without) => {
    expect(composed(`<div>${rows}</div>`, without)).not.toContain('<table');
  });
});
