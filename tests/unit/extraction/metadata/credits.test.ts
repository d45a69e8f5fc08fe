import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/utils/extraction/metadata/read-metadata';
import { nameInCredit } from '@/utils/extraction/metadata/author-name';

const URL = 'https://www.amselcourier.example/news/ferry';
const read = (head: string, body = '') =>
  readMetadata(new DOMParser().parseFromString(`<head>${head}</head>${body}`, 'text/html'), URL)
    .metadata;

describe('nameInCredit', () => {
  it.each([
    ['By Tomas Hale', 'Tomas Hale'],
    ['Written by: Tomas Hale', 'Tomas Hale'],
    ['Von Lena Voß', 'Lena Voß'],
    ['Por Ana Ruiz', 'Ana Ruiz'],
    ['Tomas Hale | 3 February 2026', 'Tomas Hale'],
    ['By Tomas Hale, Updated 3 Feb 2026', 'Tomas Hale'],
    ['作者：王小明', '王小明'],
    ['Byron Smith', 'Byron Smith'],
  ])('reads "%s" as "%s"', (credit, name) => {
    expect(nameInCredit(credit)).toBe(name);
  });

  it.each(['admin', 'By', '', 'editor@courier.example', 'https://courier.example/me'])(
    'finds nobody in "%s"',
    (credit) => {
      expect(nameInCredit(credit)).toBeUndefined();
    },
  );
});

describe('readMetadata', () => {
  it('takes the headline that the titles speak of, without the site', () => {
    const { title, siteName } = read(
      '<title>Night ferry wins approval | Amsel Courier</title><meta property="og:site_name" content="Amsel Courier">',
      '<h1>Amsel Courier</h1><h1>Night ferry wins approval</h1>',
    );
    expect({ title, siteName }).toEqual({
      title: 'Night ferry wins approval',
      siteName: 'Amsel Courier',
    });
  });

  it('joins several authors of JSON-LD and follows references', () => {
    const { byline } = read(
      `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"author":[{"@id":"#a"},{"name":"Lena Voss"}]},{"@type":"Person","@id":"#a","name":"Tomas Hale"}]}</script>`,
    );
    expect(byline).toBe('Tomas Hale, Lena Voss');
  });

  it('leaves out what a page does not say', () => {
    expect(read('')).toEqual({});
  });
});
