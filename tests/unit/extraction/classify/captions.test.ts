import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../support/extract-whole';

const PARAGRAPH =
  '<p>The harbour board met on Monday to settle who pays for the new pier, and found that nobody had asked the ferry company, whose boats have landed there since the spring of 1974.</p>';
const page = (caption: string): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><body><article><h1>Who pays for the pier</h1>${PARAGRAPH}
     ${PARAGRAPH.replace('Monday', 'Tuesday')}<img src="/pier.jpg" width="640" height="400">${caption}
     ${PARAGRAPH.replace('Monday', 'Wednesday')}${PARAGRAPH.replace('Monday', 'Thursday')}</article></body></html>`,
    'text/html',
  );

const CONTEXT = {
  url: 'https://x.example/pier',
  now: new Date('2026-02-04T12:00:00Z'),
  evenIfUnlikely: true,
};

describe('the caption of a picture', () => {
  it.each([
    ['told by its element', '<figcaption>The pier. Photo: Lena Voss</figcaption>'],
    ['told by a class name', '<p class="image-caption">The pier. Photo: Lena Voss</p>'],
    ['in a box of its own', '<div class="photo-credit">The pier. Photo: Lena Voss</div>'],
    ['told by its first word', '<p>Photo: Lena Voss</p>'],
    ['told by its sign', '<p>© Lena Voss / Amsel Courier</p>'],
    ['told in another language', '<p>(Foto: Lena Voss)</p>'],
    ['told in Hebrew', '<p>צילום: Lena Voss</p>'],
    ['told in Polish', '<p>Molo. Fot. Lena Voss / Unsplash</p>'],
    ['told after a line', '<p>The pier on a calm day. | Photo by Lena Voss</p>'],
    ['told by its last words', '<p>The pier on a calm day. Lena Voss/Reuters</p>'],
    ['told by who lent it', '<p>The pier on a calm day. Lena Voss via Unsplash</p>'],
    ['told by who lent it and whose it is', '<p>The pier on a calm day (iStock/Lena Voss)</p>'],
    ['told by the sign at its end', '<p>The pier on a calm day, © Lena Voss</p>'],
    ['told by the place of those on it', '<p>Lena Voss (l.) and the harbour master.</p>'],
    ['told by its number', '<p>Figure 2: The pier as Lena Voss drew it.</p>'],
  ])('is no body text, %s', (_, caption) => {
    const result = extractPage(page(caption), CONTEXT);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { blocks, content } = result.value.article;
    const kinds = blocks.filter(({ text }) => text.includes('Lena Voss')).map(({ kind }) => kind);
    expect(kinds).toEqual(['caption']);
    expect(content).toContain('<figcaption');
  });

  it.each([
    [
      'a paragraph of its figure',
      '<figure><img src="/b.jpg"><p>The new pier.</p><p>Lena Voss</p></figure>',
    ],
    [
      'paragraphs in its element',
      '<figure><img src="/b.jpg"><figcaption><p>The new pier.</p><p>Lena Voss</p></figcaption></figure>',
    ],
    [
      'a heading and a paragraph in its element',
      '<figure><img src="/b.jpg"><figcaption><h2>The new pier.</h2><p>Lena Voss</p></figcaption></figure>',
    ],
  ])('is one, made of %s', (_, figure) => {
    const result = extractPage(page(figure), CONTEXT);
    const { blocks, content } = result.ok ? result.value.article : { blocks: [], content: '' };
    const captions = blocks.filter(({ kind }) => kind === 'caption').map(({ text }) => text);
    expect(captions).toEqual(['The new pier. Lena Voss']);
    expect(content.match(/<figcaption/g)).toHaveLength(1);
  });

  it.each([
    ['a paragraph that names an agency', 'The board told Reuters that nobody would pay for it.'],
    ['one that ends with a lender', 'The picture of the pier was taken down by Getty Images.'],
    ['one on pictures', 'Nobody smiled. Photos by the police showed an empty pier.'],
    [
      'what stands beside no picture',
      'The board was told by Lena Voss (left) of the ferry company.',
    ],
  ])('is not %s', (_, text) => {
    const before = text.includes('(left)') ? PARAGRAPH.replace('Monday', 'Sunday') : '';
    const result = extractPage(page(`${before}<p>${text}</p>`), CONTEXT);
    const block = result.ok && result.value.article.blocks.find((one) => one.text === text);
    expect(block && block.kind).toBe('paragraph');
  });

  it('is not the text under the heading of an item', () => {
    const told =
      'A rope ladder, two oars and a good deal of patience are all that you need to land there.';
    const item = (name: string) =>
      `<figure><h2>${name}</h2><img src="/${name}.jpg"><figcaption><p>${told.replace('there', `at ${name}`)}</p><p>Photo: Lena Voss</p></figcaption></figure>`;
    const result = extractPage(page(['Amsel', 'Brook', 'Cray'].map(item).join('')), CONTEXT);
    const found = result.ok ? result.value.article.blocks : [];
    expect(found.filter(({ text }) => text.startsWith('A rope')).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    const credits = found.filter(({ text }) => text.includes('Lena Voss'));
    expect(credits.map(({ kind }) => kind)).not.toContain('paragraph');
  });

  it('is not the text of a quotation in a figure', () => {
    const said = 'We never asked for it, and we shall not pay for it.';
    const figure = `<figure><img src="/voss.jpg"><p>${said}</p><figcaption>Lena Voss</figcaption></figure>`;
    const result = extractPage(page(figure), CONTEXT);
    const block = result.ok && result.value.article.blocks.find(({ text }) => text === said);
    expect(block && block.kind).toBe('paragraph');
  });

  it.each(['<p>Photo:</p>', '<p class="image-caption">Advertisement</p>'])(
    'is not made of a label: %s',
    (label) => {
      const result = extractPage(page(label), CONTEXT);
      expect(result.ok && result.value.article.blocks).toHaveLength(4);
    },
  );

  it('is not what stands in an element whose class names style captions inside it', () => {
    const styled = `<div class="[&_figcaption]:mt-2 [&_.caption]:block">${PARAGRAPH.replace('Monday', 'Sunday')}</div>`;
    const result = extractPage(page(styled), CONTEXT);
    expect(result.ok && result.value.article.blocks.map(({ kind }) => kind)).toEqual(
      Array(5).fill('paragraph'),
    );
  });

  it('stays with a heading in its figure, though no picture is there', () => {
    const figure = (title: string) =>
      `<figure><h2>${title}</h2><figcaption>Stands at the end of the new pier.</figcaption></figure>`;
    const result = extractPage(
      page(`${PARAGRAPH.replace('Monday', 'Sunday')}${figure('The lamp')}`),
      CONTEXT,
    );
    const texts = result.ok ? result.value.article.blocks.map(({ text }) => text) : [];
    expect(texts).toContain('The lamp');
    expect(texts).toContain('Stands at the end of the new pier.');
  });
});
