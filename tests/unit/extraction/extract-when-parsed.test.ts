import { describe, expect, it } from 'vitest';
import { extractWhenParsed } from '../../support/extract-whole';

/** A document in a state of loading. */
function liveDocument(html: string, state: DocumentReadyState = 'complete'): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'readyState', { value: state });
  return page;
}

describe('extractWhenParsed', () => {
  it('tells a PDF viewer from a page', async () => {
    const viewer = liveDocument('<embed type="application/pdf" src="about:blank">');
    expect(await extractWhenParsed(viewer, {})).toEqual({ ok: false, error: { kind: 'pdf' } });
  });

  it('waits for the markup of a page that is still arriving', async () => {
    const page = liveDocument('<p>Later</p>', 'loading');
    const pending = extractWhenParsed(page, {});
    page.body.innerHTML = '';
    page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(await pending).toEqual({ ok: false, error: { kind: 'empty-page' } });
  });

  it('answers with a failure where the extraction itself fails', async () => {
    const page = { body: null, readyState: 'complete' } as unknown as Document;
    expect(await extractWhenParsed(page, {})).toMatchObject({
      ok: false,
      error: { kind: 'error' },
    });
  });
});
