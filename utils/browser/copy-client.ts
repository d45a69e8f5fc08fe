import { browser } from 'wxt/browser';

/** Copies in the page of a tab. @param request what the script `copy.js` takes. @returns whether it is on the clipboard. Never rejects. */
export async function copyInTab(tabId: number, request: object): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: (value) => void Object.assign(globalThis, { standfirstCopy: value }),
      args: [request],
    });
    const [injection] = await browser.scripting.executeScript({ target, files: ['/copy.js'] });
    return injection?.result === true;
  } catch {
    return false;
  }
}
