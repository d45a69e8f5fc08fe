import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../support/extract-whole';

const PICTURES = Array.from({ length: 9 }, (_, at) => `<img src="/${at}.jpg" alt="">`);

const read = (body: string) => {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The harbour in nine pictures</title></head><body><main><h1>The harbour in nine pictures</h1>${body}</main></body></html>`,
    'text/html',
  );
  return extractPage(page, { url: 'https://x.example/harbour', now: new Date('2026-03-01') });
};

describe('a gallery', () => {
  it('is many pictures and little more than their captions', () => {
    const figures = PICTURES.map((image) => `<figure>${image}<p>The quay at noon.</p></figure>`);
    expect(read(figures.join(''))).toMatchObject({
      ok: false,
      error: { kind: 'not-an-article', reason: 'gallery' },
    });
  });

  it('is no page of data with icons beside its lines', () => {
    const lines = PICTURES.map(
      (image, at) =>
        `<p>${image} Berth ${at + 1} is ${40 + 7 * at} metres long, and ${3 + at} metres deep at low water.</p>
        <p>It was dredged in 20${10 + at}, which took ${at + 2} weeks.</p>
        <p>Boats of up to ${30 + 5 * at} metres may lie there overnight.</p>`,
    );
    expect(read(lines.join('')).ok).toBe(true);
  });
});
