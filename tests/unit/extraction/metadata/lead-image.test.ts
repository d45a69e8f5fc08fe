import { describe, expect, it } from 'vitest';
import { readMetaTags } from '@/utils/dom/meta-tags';
import { findLeadImage } from '@/utils/extraction/metadata/lead-image';

const BASE = 'https://x.example/news/1';

function find(named: string | undefined, body: string) {
  const meta = named === undefined ? '' : `<meta property="og:image" content="${named}">`;
  const page = new DOMParser().parseFromString(`<head>${meta}</head><body>${body}`, 'text/html');
  return findLeadImage(page.body, readMetaTags(page), BASE);
}

describe('the lead image', () => {
  it('is the one that the page names', () => {
    expect(find('/a.jpg', '<p data-block="0">x</p>')).toEqual({ src: 'https://x.example/a.jpg' });
  });

  it.each([
    '/images/logo.png',
    '/themes/amsel/Logo-dark.png',
    '/i/blank.jpg',
    '/share/opengraph_default.png',
    '/og-image.png',
    'https://s.example/blavatar/13afe5d0?s=200',
  ])('is none that stands for the site: %s', (named) => {
    expect(find(named, '<p data-block="0">x</p>')).toBeUndefined();
    expect(find(named, '<p data-block="0">x</p><img src="/pier.jpg">')?.src).toBe('/pier.jpg');
  });

  it.each([
    '/no-logos-on-the-pier.jpg',
    '/harbour_default_1Biwph.jpg',
    '/vi/a1b2/maxresdefault.jpg',
  ])('is one that is only called so: %s', (named) => {
    expect(find(named, '<p data-block="0">x</p>')?.src).toBe(`https://x.example${named}`);
  });

  it('is a logo that the article shows', () => {
    expect(find('/logo.png', '<img src="https://x.example/logo.png">')?.src).toBe(
      'https://x.example/logo.png',
    );
  });

  it.each([
    ['is in the body', '/a.jpg', '<p data-block="0">x</p><img src="https://x.example/a.jpg">'],
    [
      'is in the body in another size',
      '/a.jpg',
      '<p data-block="0">x</p><img src="https://cdn.example/a-1024x683.jpg?w=300">',
    ],
    ['is another than the body begins with', '/a.jpg', '<figure><img src="/b.jpg"></figure>'],
    ['is the first of the body', undefined, '<p data-block="0">x</p><img src="/b.jpg">'],
  ])('does not stand above the body when it %s', (_, named, body) => {
    expect(find(named, body)?.isRedundant).toBe(true);
  });
});
