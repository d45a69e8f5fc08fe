import { describe, expect, it } from 'vitest';
import { rescueImages } from '@/utils/extraction/clean/rescue-images';

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
