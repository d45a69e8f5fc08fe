import { browser } from 'wxt/browser';

/** A short text that changes when the tab shows another page, or other words; `undefined` where the tab cannot be read. Never rejects. */
export async function readFingerprint(tabId: number): Promise<string | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: fingerprintPage,
      injectImmediately: true,
    });
    return injection?.result ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Address and a hash (FNV-1a, 32 bits) of headlines and paragraphs; of all text on pages with hardly a paragraph.
 * Runs in the page, so it refers to nothing outside itself. Adverts and tickers, which seldom are paragraphs, do not
 * count as another article. About a millisecond for 100 KB of text.
 */
function fingerprintPage(): string {
  const parts = [...document.querySelectorAll('h1, p')];
  const texts = parts.length < 4 ? [document.body ?? document.documentElement] : parts;
  let hash = 0x811c9dc5;
  let length = 0;
  for (const { textContent: text } of texts) {
    length += text.length;
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${document.URL} ${length} ${hash >>> 0}`;
}
