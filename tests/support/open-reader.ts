import type { Page } from 'puppeteer-core';
import type { ChromiumSession } from './chromium.ts';
import { readPopup } from './popup-content.ts';

/** Opens a page, clicks the icon and, in the popup, an element that leads to the reader view. */
export async function openReader(
  session: ChromiumSession,
  url: string,
  selector = '.button-primary',
): Promise<{ page: Page; reader: Page }> {
  const page = await session.browser.newPage();
  await page.goto(url);
  const popup = await session.clickIcon(page);
  await readPopup(popup);
  const opened = session.waitForExtensionPage('reader.html');
  await popup.click(selector);
  const reader = await opened;
  await reader.waitForSelector('.article-body > *');
  return { page, reader };
}
