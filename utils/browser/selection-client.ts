import { browser } from 'wxt/browser';

/** The text that is selected in a tab, a line feed between paragraphs; `undefined` when there is none. Never rejects. */
export async function readSelection(tabId: number): Promise<string | undefined> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.getSelection()?.toString().trim(),
    });
    return injection?.result || undefined;
  } catch {
    return undefined;
  }
}
