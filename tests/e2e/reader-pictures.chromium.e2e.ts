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

/** An article whose list has a drawing before each item, as large as the page's style makes it. */
const LIST_WITH_ICONS = `<!doctype html><html lang="en"><style>li img { inline-size: 18px }</style><title>Landings</title><article><h1>Landings</h1>${[
  'It lies out of the wind.',
  'It has a roof and a bench.',
  'It is lit until midnight.',
]
  .map(
    (reason, index) =>
      `<p>Landing ${index} was built in a dry year, and the ferry that stops there carries farmers and letters.</p><img src="/drawing?${index}"><p>Nobody has counted who else went across from landing ${index}, but there are reasons to wait there:</p><ul><li><img src="/drawing?${index}">${reason}</li></ul>`,
  )
  .join('')}</article></html>`;

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><circle cx="200" cy="200" r="200"/></svg>';

const { read } = useReadingSession({
  'missing-pictures': MISSING_PICTURES,
  'list-with-icons': LIST_WITH_ICONS,
  drawing: { body: DRAWING, type: 'image/svg+xml' },
});

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

describe('a picture that the page draws as an icon', () => {
  it('is left out, and the same in its full size is not', () =>
    read('list-with-icons', async (reader) => {
      expect(await reader.$$eval('.article-body li', (items) => items.length)).toBe(3);
      expect(await reader.$$eval('.article-body li img', (icons) => icons.length)).toBe(0);
      expect(await reader.$$eval('.article-body img', (pictures) => pictures.length)).toBe(3);
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
