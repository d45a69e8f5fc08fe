import { addStory, type BuildPage, nest, repeat, STORY, textElement } from './build';

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
  'cards in cards 500 deep': (page) => {
    addStory(page, page.body);
    let at: Node = page.body;
    for (let level = 0; level < 500; level += 1) {
      repeat(page, at, 3, (index) => {
        const card = page.createElement('div');
        const headline = card.appendChild(page.createElement('h3'));
        const link = textElement(page, 'a', `The harbour opens again, ${level}.${index}`);
        link.setAttribute('href', `/story/${level}/${index}`);
        headline.append(link);
        card.append(textElement(page, 'p', STORY[index]!), textElement(page, 'p', 'Monday'));
        return card;
      });
      at = at.lastChild!;
    }
  },
  'lists nested 5,000 deep': (page) => nest(page, 'ul', 2_500, 'li'),
};
