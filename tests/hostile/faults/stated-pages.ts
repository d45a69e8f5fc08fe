import { type BuildPage, addStory, jsonLd, repeat, STORY, textElement } from './build';

/** Pages that say too much of themselves: attributes, metadata, JSON-LD, dates. */
export const STATED_PAGES: Record<string, BuildPage> = {
  '2,000 JSON-LD scripts': (page) => {
    addStory(page, page.body);
    repeat(page, page.head, 2_000, (index) =>
      jsonLd(page, JSON.stringify({ '@type': 'NewsArticle', headline: `Story ${index}` })),
    );
  },
  'JSON-LD nested 100,000 deep': (page) => {
    addStory(page, page.body);
    page.head.append(jsonLd(page, '{"@type":"NewsArticle","a":'.repeat(50_000)));
    page.head.append(jsonLd(page, `${'['.repeat(100_000)}1${']'.repeat(100_000)}`));
  },
  'JSON-LD of 5 MB': (page) => {
    addStory(page, page.body);
    const authors = Array.from({ length: 50_000 }, (_, index) => ({
      '@type': 'Person',
      name: `Name ${index}`,
    }));
    page.head.append(jsonLd(page, JSON.stringify({ '@type': 'NewsArticle', author: authors })));
    page.head.append(
      jsonLd(page, `{"@type":"NewsArticle","articleBody":"${'x '.repeat(900_000)}"}`),
    );
    page.head.append(jsonLd(page, `{"broken": "${' '.repeat(1_900_000)},`));
  },
  '10,000 meta elements': (page) => {
    addStory(page, page.body);
    repeat(page, page.head, 10_000, (index) => {
      const meta = page.createElement('meta');
      meta.setAttribute('property', index % 2 ? 'article:published_time' : 'article:author');
      meta.content = `2026-11-${(index % 28) + 1} ${index}`;
      return meta;
    });
  },
  '20,000 dates': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 20_000, (index) => {
      const time = textElement(
        page,
        'time',
        `${(index % 28) + 1} November 2026, 14:0${index % 10}`,
      );
      time.setAttribute('datetime', `2026-11-0${(index % 9) + 1}T10:00:00Z`);
      const line = page.createElement('div');
      line.append(time);
      return line;
    });
  },
  'a title of 1 MB': (page) => {
    page.title = STORY.join(' ').repeat(3_000);
    page.body.append(textElement(page, 'h1', page.title));
    addStory(page, page.body);
  },
  'class names of 1 MB': (page) => {
    addStory(page, page.body);
    const element = textElement(page, 'div', STORY[0]!);
    element.className = 'related share ad '.repeat(60_000);
    page.body.append(element);
  },
  'a srcset of 1 MB': (page) => {
    addStory(page, page.body);
    const image = page.createElement('img');
    image.setAttribute('data-srcset', '/a.jpg 1w, '.repeat(90_000));
    page.body.append(image);
    const hole = page.createElement('img');
    hole.setAttribute('data-srcset', 'a'.repeat(50_000) + ' ');
    page.body.append(hole);
  },
  '40,000 attributes': (page) => {
    addStory(page, page.body);
    repeat(page, page.body, 4_000, (index) => {
      const element = textElement(page, 'div', `Box ${index}`);
      for (let name = 0; name < 10; name += 1) element.setAttribute(`data-x${name}`, 'y');
      return element;
    });
  },
};
