/** Builds a page that is hard to read, in a document that has nothing in its body. */
export type BuildPage = (page: Document) => void;

/** Three paragraphs of a news story, each time the same. */
export const STORY = [
  'The harbour office opened a second berth on Tuesday morning, and 14 boats used it before noon, the pilots said.',
  'Work on the berth began in March and cost 3.2 million crowns, which the town paid out of the fees of the market.',
  'Fishermen had asked for it since the storm of 2019, when nine boats were lost because there was no room to turn.',
];

export function addStory(page: Document, parent: Node): void {
  for (const text of STORY) parent.appendChild(textElement(page, 'p', text));
}

export function textElement(page: Document, tag: string, text: string): HTMLElement {
  const element = page.createElement(tag);
  element.textContent = text;
  return element;
}

export function jsonLd(page: Document, json: string): HTMLElement {
  const script = textElement(page, 'script', json);
  script.setAttribute('type', 'application/ld+json');
  return script;
}

export function repeat(
  page: Document,
  parent: Node,
  count: number,
  make: (index: number) => Node,
): void {
  const batch = page.createDocumentFragment();
  for (let index = 0; index < count; index += 1) batch.append(make(index));
  parent.appendChild(batch);
}

/** A story inside so many elements inside one another, each with a word of its own. */
export function nest(page: Document, tag: string, depth: number, inner?: string): void {
  let around: Node = page.body;
  for (let level = depth - 1; level >= 0; level -= 1)
    for (const name of inner ? [tag, inner] : [tag]) {
      const element = page.createElement(name);
      if (name === 'a') element.setAttribute('href', `/${level}`);
      if (level % 100 === 0) element.append(`Level ${level}. `);
      // From the outside in, while it is empty: to move a tree costs what it holds.
      around = around.appendChild(element);
    }
  addStory(page, around);
}
