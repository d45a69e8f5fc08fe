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

describe('the caption of a picture', () => {
  it.each([
    ['told by its element', '<figcaption>The pier. Photo: Lena Voss</figcaption>'],
    ['told by a class name', '<p class="image-caption">The pier. Photo: Lena Voss</p>'],
    ['in a box of its own', '<div class="photo-credit">The pier. Photo: Lena Voss</div>'],
    ['told by its first word', '<p>Photo: Lena Voss</p>'],
    ['told by its sign', '<p>© Lena Voss / Amsel Courier</p>'],
    ['told in another language', '<p>(Foto: Lena Voss)</p>'],
  ])('is no body text, %s', (_, caption) => {
    const result = extractPage(page(caption), {
      url: 'https://x.example/pier',
      now: new Date('2026-02-04T12:00:00Z'),
      evenIfUnlikely: true,
    });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { blocks, content } = result.value.article;
    const kinds = blocks.filter(({ text }) => text.includes('Lena Voss')).map(({ kind }) => kind);
    expect(kinds).toEqual(['caption']);
    expect(content).toContain('<figcaption');
  });

  it.each(['<p>Photo:</p>', '<p class="image-caption">Advertisement</p>'])(
    'is not made of a label: %s',
    (label) => {
      const result = extractPage(page(label), {
        url: 'https://x.example/pier',
        now: new Date('2026-02-04T12:00:00Z'),
        evenIfUnlikely: true,
      });
      expect(result.ok && result.value.article.blocks).toHaveLength(4);
    },
  );

  it('stays with a heading in its figure, though no picture is there', () => {
    const figure = (title: string) =>
      `<figure><h2>${title}</h2><figcaption>Stands at the end of the new pier.</figcaption></figure>`;
    const result = extractPage(
      page(`${PARAGRAPH.replace('Monday', 'Sunday')}${figure('The lamp')}`),
      {
        url: 'https://x.example/pier',
        now: new Date('2026-02-04T12:00:00Z'),
        evenIfUnlikely: true,
      },
    );
    const texts = result.ok ? result.value.article.blocks.map(({ text }) => text) : [];
    expect(texts).toContain('The lamp');
    expect(texts).toContain('Stands at the end of the new pier.');
  });
});
