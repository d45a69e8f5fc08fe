import { type BuildPage, addStory, nest } from './build';

/** Pages nested deeper than any parser would build them. */
export const DEEP_PAGES: Record<string, BuildPage> = {
  'nested 20,000 deep': (page) => nest(page, 'div', 20_000),
  'nested 20,000 inline elements deep': (page) => nest(page, 'span', 20_000),
  'links nested 5,000 deep': (page) => nest(page, 'a', 5_000),
  'tables nested 800 deep': (page) => {
    let cell: Element = page.body;
    for (let level = 0; level < 800; level += 1) {
      const table = page.createElement('table');
      const row = table.insertRow();
      row.insertCell().textContent = `Level ${level}`;
      cell.append(table);
      cell = row.insertCell();
    }
    addStory(page, cell);
  },
  'lists nested 5,000 deep': (page) => nest(page, 'ul', 2_500, 'li'),
};
