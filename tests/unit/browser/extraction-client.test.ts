import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { extractFromTab, toReadTab } from '@/utils/browser/extraction-client';

/** Lets the browser refuse the script, as it would with these words. */
function refuse(words: string): void {
  Object.assign(browser, {
    scripting: { executeScript: () => Promise.reject(new Error(words)) },
  });
}

const tab = (url?: string) => ({ id: 1, index: 0, windowId: 1, ...(url && { url }) });

describe('extractFromTab', () => {
  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'restricted-page'],
    ['about:license', 'Missing host permission for the tab', 'restricted-page'],
    [undefined, 'Missing host permission for the tab', 'restricted-page'],
    [
      'https://chromewebstore.google.com/detail/x',
      'The extensions gallery cannot be scripted.',
      'restricted-page',
    ],
    ['https://addons.mozilla.org/', 'Missing host permission for the tab', 'restricted-page'],
    ['https://news.example/report.pdf#page=2', 'Missing host permission for the tab', 'pdf'],
    ['https://news.example/a', 'Cannot access contents of the page.', 'no-access'],
    ['https://news.example/a', 'No tab with id: 1.', 'page-gone'],
    ['https://news.example/a', 'Frame with ID 0 was removed.', 'page-gone'],
    ['https://news.example/a', 'Something new', 'error'],
  ])('explains a refusal on %s ("%s") as %s', async (url, words, kind) => {
    refuse(words);
    expect(await extractFromTab(tab(url))).toMatchObject({ ok: false, error: { kind } });
  });

  it('takes an answer that never came for a page that is gone', async () => {
    Object.assign(browser, { scripting: { executeScript: () => Promise.resolve([{}]) } });
    expect(await extractFromTab(tab('https://news.example/a'))).toEqual({
      ok: false,
      error: { kind: 'page-gone' },
    });
  });
});

describe('toReadTab', () => {
  it('knows no tab without an id', () => {
    expect(toReadTab({ index: 0, windowId: 1 } as never)).toBeUndefined();
  });
});
