import { describe, expect, it } from 'vitest';
import { rescueImages } from '@/utils/extraction/clean/rescue-images';
import { extractPage } from '../../support/extract-whole';
import { STORY } from '../../support/ferry-story';

function imagesOf(html: string): (string | null)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  rescueImages(body);
  return [...body.querySelectorAll('img:not(noscript img)')].map((image) =>
    image.getAttribute('src'),
  );
}

describe('an image of AMP', () => {
  it('is made before the page makes it', () => {
    expect(imagesOf('<amp-img src="/pier.jpg" alt="The pier" width="640"></amp-img>')).toEqual([
      '/pier.jpg',
    ]);
  });

  it('has the largest of its sources where it names no other', () => {
    expect(imagesOf('<amp-img srcset="/small.jpg 320w, /large.jpg 1280w"></amp-img>')).toEqual([
      '/large.jpg',
    ]);
  });

  it('is not made twice', () => {
    expect(imagesOf('<amp-img src="/pier.jpg"><img src="/shown.jpg"></amp-img>')).toEqual([
      '/shown.jpg',
    ]);
  });

  it('is not doubled by the one for readers without scripts', () => {
    const spare = '<noscript><img src="/pier.jpg"></noscript>';
    expect(imagesOf(`<amp-img src="/pier.jpg">${spare}</amp-img>`)).toEqual(['/pier.jpg']);
  });
});

describe('an image that loads late', () => {
  it.each([
    '<img src="/lazy/placeholder-1024x682.png" data-src="/pier.jpg">',
    '<img src="/placeholders/placeholder_1000x750.jpg" data-src="/pier.jpg">',
    '<img src="/loading.gif" data-original="/pier.jpg">',
    '<img class="lazyload" src="/pix/fallback.gif" data-src="/pier.jpg">',
  ])('has the address that it will load: %s', (html) => {
    expect(imagesOf(html)).toEqual(['/pier.jpg']);
  });

  it.each([
    '<img src="/pier.jpg" data-src="/pier-large.jpg">',
    '<img class="lazyloaded" src="/pier.jpg" data-src="/pier-large.jpg">',
    '<img class="lazyload" src="/pier.jpg">',
  ])('keeps the address that it has loaded: %s', (html) => {
    expect(imagesOf(html)).toEqual(['/pier.jpg']);
  });

  it.each([
    ['/lazy_placeholder.gif', 0],
    ['/loading.gif', 0],
    ['/1x1.png', 0],
    ['/logo-transparent.png', 3],
  ])('stands in the article unless its address is that of a stand-in: %s', (source, count) => {
    const paragraphs = ['May', 'June', 'July'].map(
      (month) =>
        `<p>${STORY.replace('May', month)}</p><img src="${source}?${month}" width="640" height="400">`,
    );
    const page = `<article>${paragraphs.join('')}<p>${STORY}</p></article>`;
    const result = extractPage(new DOMParser().parseFromString(page, 'text/html'), {
      url: 'https://x.example/ferry',
      now: new Date('2026-02-04T12:00:00Z'),
      evenIfUnlikely: true,
    });
    const images = result.ok ? result.value.article.content.match(/<img/g) : undefined;
    expect(images?.length ?? 0).toBe(count);
  });
});
