import type { Page } from 'puppeteer-core';

/** What a paste into a page would give, by MIME type. The page's origin has to be allowed to read the clipboard. */
export async function readClipboard(
  page: Page,
): Promise<{ plain: string; html: string | undefined }> {
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus());
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item!.types.includes(type) ? (await item!.getType(type)).text() : undefined;
    return { plain: (await read('text/plain')) ?? '', html: await read('text/html') };
  });
}
