import { describe, expect, it } from 'vitest';
import { useReadingSession } from '../support/reading-session.ts';

/** An article none of whose pictures is there. */
const MISSING_PICTURES = `<!doctype html><html lang="en"><title>Landings</title><article><h1>Landings</h1>${[
  '<img src="/one.jpg" alt="The landing at dusk" width="1200" height="800">',
  '<figure><img src="/two.jpg" alt="" width="1200" height="800"></figure>',
  '<img src="/three.jpg" width="1200" height="800">',
]
  .map(
    (picture, index) =>
      `<p>Landing ${index} was built in a dry year, and the ferry that stops there carries farmers and letters.</p>${picture}<p>Nobody has counted who else went across from landing ${index} in the years before the bridge.</p>`,
  )
  .join('')}</article></html>`;

const { read } = useReadingSession({ 'missing-pictures': MISSING_PICTURES });

describe('the lead image', () => {
  it('is shown once when it is in the body too', () =>
    read('tide-gauges', async (reader) => {
      expect(await reader.$$eval('article img', (images) => images.length)).toBe(1);
    }));
});

describe('a picture that cannot be loaded', () => {
  it('leaves its words and no empty frame', () =>
    read('missing-pictures', async (reader) => {
      // A tab that is not seen loads no pictures.
      await reader.bringToFront();
      await reader.waitForFunction(
        () => document.querySelectorAll('article img[data-missing]').length === 3,
      );
      const pictures = await reader.$$eval('article img', (images) =>
        images.map((image) => ({ alt: image.alt, height: image.clientHeight })),
      );
      for (const { alt, height } of pictures) {
        expect(height < 100).toBe(true);
        expect(height > 0).toBe(alt !== '');
      }
      expect(await reader.$$eval('.article-body p', (all) => all.length)).toBe(6);
    }));
});

describe('formulas', () => {
  it('are set as formulas, and copied as they read on a line', () =>
    read('formulas', async (reader) => {
      const formulas = await reader.$$eval('.article-body math', (all) =>
        all.map((formula) => ({
          isSet: formula.namespaceURI!.endsWith('MathML'),
          height: formula.getBoundingClientRect().height,
        })),
      );
      expect(formulas).toHaveLength(7);
      for (const { isSet, height } of formulas) expect(isSet && height > 10).toBe(true);
      const text = await reader.$eval('.summary', (summary) => summary.textContent);
      expect(text).toContain('taken to be h = a + bt² metres');
    }));
});
