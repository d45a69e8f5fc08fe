import { type BuildPage, addStory, repeat, STORY, textElement } from './build';

/** Pages with more of something than a page of news has. */
export const LARGE_PAGES: Record<string, BuildPage> = {
  '100,000 siblings': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 100_000, (index) => textElement(page, 'p', `Line ${index}.`));
  },
  '100,000 empty siblings': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 100_000, () => page.createElement('div'));
  },
  '100,000 inline siblings in one paragraph': (page) => {
    const paragraph = page.createElement('p');
    repeat(page, paragraph, 100_000, (index) => textElement(page, 'b', `word${index} `));
    page.body.append(paragraph);
    addStory(page, page.body);
  },
  '50,000 line breaks in one paragraph': (page) => {
    const paragraph = page.createElement('p');
    for (let line = 0; line < 50_000; line += 1)
      paragraph.append(`Line ${line} of the list.`, page.createElement('br'));
    page.body.append(paragraph);
    addStory(page, page.body);
  },
  '10 MB in one text': (page) => {
    addStory(page, page.body);
    page.body.append(textElement(page, 'p', STORY.join(' ').repeat(30_000).slice(0, 10_000_000)));
  },
  '10 MB without a space': (page) => {
    addStory(page, page.body);
    page.body.append(textElement(page, 'p', 'x'.repeat(10_000_000)));
  },
  '10 MB of figures': (page) => {
    addStory(page, page.body);
    page.body.append(textElement(page, 'p', '12/11/2026 '.repeat(900_000)));
  },
  '10 MB in 30,000 paragraphs': (page) => {
    const paragraph = STORY.join(' ');
    repeat(page, page.body, 30_000, (index) => textElement(page, 'p', `${index}. ${paragraph}`));
  },
  '10 MB of white space': (page) => {
    addStory(page, page.body);
    page.body.append(' \n\t'.repeat(3_000_000));
    addStory(page, page.body);
  },
  '5,000 links': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 5_000, (index) => {
      const paragraph = page.createElement('p');
      const link = textElement(page, 'a', `Read more: story number ${index} of the archive`);
      link.setAttribute('href', `/story/${index}`);
      paragraph.append(link);
      return paragraph;
    });
  },
  '5,000 offers to subscribe': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 5_000, (index) => {
      const box = textElement(page, 'div', `Already a subscriber? Log in for issue ${index}.`);
      const field = page.createElement('input');
      field.type = 'email';
      box.append(textElement(page, 'h3', 'Our newsletter'), field);
      return box;
    });
  },
  'a headline in 10,000 pieces': (page) => {
    const headline = page.createElement('h1');
    repeat(page, headline, 10_000, (index) => textElement(page, 'span', `Night${index}Ferry`));
    page.body.append(headline);
    addStory(page, page.body);
  },
  'one figure with 10,000 lines': (page) => {
    addStory(page, page.body);
    const figure = page.createElement('figure');
    figure.append(page.createElement('img'));
    repeat(page, figure, 10_000, (index) => textElement(page, 'p', `${index % 10}`));
    page.body.append(figure);
    addStory(page, page.body);
  },
  '10,000 credits in one line': (page) => {
    addStory(page, page.body);
    const line = page.createElement('p');
    repeat(page, line, 10_000, () => textElement(page, 'i', 'by'));
    page.body.append(line);
  },
  '2,000 tables inside cells': (page) => {
    addStory(page, page.body);
    const table = page.createElement('table');
    repeat(page, table.insertRow().insertCell(), 2_000, (index) => {
      const inner = page.createElement('table');
      inner.insertRow().insertCell().textContent = `Table ${index} of the page`;
      return inner;
    });
    page.body.append(table);
  },
  '3,000 tables': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 3_000, (index) => {
      const table = page.createElement('table');
      for (const name of ['Boats', 'Berths', 'Crew']) {
        const row = table.insertRow();
        row.insertCell().textContent = name;
        row.insertCell().textContent = String(index);
      }
      return table;
    });
  },
  'one table of 20,000 rows': (page) => {
    addStory(page, page.body);
    const table = page.createElement('table');
    repeat(page, table.createTBody(), 20_000, (index) => {
      const row = page.createElement('tr');
      for (let column = 0; column < 4; column += 1)
        row.insertCell().textContent = `${index}.${column}`;
      return row;
    });
    page.body.append(table);
  },
  'a table whose cells span everything': (page) => {
    addStory(page, page.body);
    const table = page.createElement('table');
    for (let row = 0; row < 150; row += 1) {
      const line = table.insertRow();
      for (let column = 0; column < 20; column += 1) {
        const cell = line.insertCell();
        cell.textContent = `${row}.${column}`;
        cell.colSpan = 1000;
        cell.rowSpan = 65_534;
      }
    }
    page.body.append(table);
  },
  '20,000 hidden elements': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 20_000, () => {
      const element = textElement(page, 'p', STORY[1]!);
      element.style.display = 'none';
      return element;
    });
  },
  '20,000 clutter boxes': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 20_000, (index) => {
      const element = textElement(page, 'div', `Related story ${index} with a headline of its own`);
      element.className = index % 2 ? 'related-posts' : 'share-bar';
      return element;
    });
  },
  '5,000 headings without text': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 5_000, (index) => textElement(page, 'h2', `Heading ${index}`));
  },
  '10,000 images': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 10_000, (index) => {
      const image = page.createElement('img');
      image.setAttribute('data-src', `/picture-${index}.jpg`);
      image.setAttribute('data-srcset', `/s-${index}.jpg 300w, /l-${index}.jpg 900w`);
      image.loading = 'lazy';
      return image;
    });
    addStory(page, page.body);
  },
};
