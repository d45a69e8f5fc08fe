import type { PopupContent } from './popup-content.ts';

/**
 * What a popup's document shows; `undefined` while it is at work. Refers to nothing outside itself, so that its source
 * can be run in a browser.
 */
export function readPopupDocument(popup: Document): PopupContent | undefined {
  if (!popup.querySelector('.popup .button-primary, .failure')) return undefined;
  const texts = (selector: string, root: ParentNode = popup): string[] =>
    [...root.querySelectorAll(selector)].map((element) => (element.textContent ?? '').trim());
  const first = (selector: string): string | null => texts(selector)[0] ?? null;
  return {
    title: first('.article-header h1'),
    site: first('.popup-site'),
    byline: first('.article-byline'),
    published: first('.published time') ?? first('.published-none'),
    provenance: first('.provenance'),
    summary: texts('.summary-sentence'),
    caption: first('.key-facts caption'),
    header: texts('.key-facts thead th'),
    rows: [...popup.querySelectorAll('.key-facts tbody tr')].map((row) => texts('th, td', row)),
    removed: first('.popup-removed'),
    failure: first('.failure h1'),
  };
}
