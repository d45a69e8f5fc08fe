import { describe, expect, it } from 'vitest';
import { readSiteName, withoutMotto } from '@/utils/extraction/metadata/site-name';

const nameOf = (name: string, title = 'Night ferry wins approval') =>
  withoutMotto(name, title, 'https://www.amselcourier.example/news/1');

describe('the name of a site', () => {
  it.each([
    ['a motto', 'Amsel Courier - News from the river and the sea'],
    ['what it is about', 'Ferries, tides and the weather at sea | Amsel Courier'],
    ['the title of the article', 'Night ferry wins approval | Amsel Courier'],
    ['nothing', 'Amsel Courier |'],
    [
      'a description',
      'Amsel Courier. News of the river, of the sea and of those who live by them.',
    ],
  ])('is freed of %s', (_, name) => {
    expect(nameOf(name)).toBe('Amsel Courier');
  });

  it.each([
    ['it is short', 'Amsel Courier - River and sea'],
    ['no part is in the address', 'The Harbour Foundation - Office of Studies and Trade'],
  ])('stays whole when %s', (_, name) => {
    expect(nameOf(name)).toBe(name);
  });

  it('is not what the first page of every site is called', () => {
    const url = 'https://www.amselcourier.example/news/1';
    const page = new DOMParser().parseFromString(
      '<a rel="home" href="/">zur Startseite</a><a rel="home" href="/">Amsel Courier</a>',
      'text/html',
    );
    const tags = new Map([['og:site_name', ['Homepage']]]);
    expect(readSiteName(page, { tags, jsonLd: [], url })).toBe('Amsel Courier');
    const account = new Map([['og:site_name', ['@amselcourier']]]);
    expect(readSiteName(page, { tags: account, jsonLd: [], url })).toBe('Amsel Courier');
  });
});
