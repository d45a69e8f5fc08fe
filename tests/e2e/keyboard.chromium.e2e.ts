import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { mayClose } from '../support/may-close.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: ChromiumSession;
let server: PageServer;
let news: Page;

beforeAll(async () => {
  server = await servePages((address) =>
    address === '/news' ? { body: readOwnPage('ferry-link') } : undefined,
  );
  session = await startChromium();
  news = await session.browser.newPage();
  await news.goto(server.url('/news'));
});
afterAll(async () => {
  await session.close();
  await server.close();
});

/** More controls than any page of ours has. */
const MOST_TABS = 80;

/** Presses Tab until the control whose text or label ends so has the focus, then the key. Each stop on the way must be seen to have it. */
async function reach(page: Page, name: string, key: 'Enter' | 'Space'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_TABS; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const shown = element.matches('input') ? (element.nextElementSibling ?? element) : element;
      const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
      return {
        name: (label ?? element.textContent ?? '').trim(),
        isSeen: [element, shown].some((one) => getComputedStyle(one).outlineStyle !== 'none'),
      };
    });
    expect(focused.name).not.toBe('');
    passed.push(focused.name);
    expect(focused).toMatchObject({ isSeen: true });
    if (focused.name.endsWith(name)) {
      await mayClose(page.keyboard.press(key));
      return;
    }
  }
  throw new Error(`no control is called ${name}, but ${passed.join(' | ')}`);
}

let popup: Page;

async function openPopup(): Promise<Page> {
  if (popup && !popup.isClosed()) await popup.close();
  popup = await session.clickIcon(news);
  await readPopup(popup);
  return popup;
}

describe('a reader with a keyboard only', () => {
  it('copies, reads, and goes back to the page', async () => {
    await openPopup();
    await reach(popup, 'Copy', 'Enter');
    await popup.waitForSelector('.toast[data-shown="true"]');

    const opened = session.waitForExtensionPage('reader.html');
    await reach(popup, 'Reader view', 'Enter');
    const reader = await opened;
    await reader.waitForSelector('.article-body');
    await reach(reader, 'Original', 'Enter');
    await news.waitForFunction(() => document.visibilityState === 'visible');
    expect(await reader.evaluate(() => document.visibilityState)).toBe('hidden');
    await reader.close();
  });

  it('can turn single keys off, by which only Escape does something', async () => {
    await openPopup();
    const opened = session.waitForExtensionPage('reader.html');
    await reach(popup, 'Reader view', 'Enter');
    const reader = await opened;
    await reader.waitForSelector('.article-body > *');
    await reader.keyboard.press('?');
    await reader.waitForSelector('.shortcut-list[open]');
    expect(await reader.$$eval('.shortcut-list kbd', (keys) => keys.length)).toBeGreaterThan(5);
    await reader.click('.shortcut-list .switch-line');
    await reader.waitForFunction(
      () => document.querySelectorAll('.shortcut-list kbd').length === 1,
    );
    await reader.keyboard.press('Escape');
    await reader.waitForFunction(() => !document.querySelector('.shortcut-list'));

    await reader.keyboard.press('?');
    await reader.keyboard.press('o');
    await reader.click('.copy-main');
    await reader.waitForSelector('.toast[data-shown="true"]');
    expect(await reader.$('.shortcut-list')).toBeNull();
    expect(await reader.evaluate(() => document.visibilityState)).toBe('visible');

    await reader.click('.reader-keys');
    await reader.waitForSelector('.shortcut-list[open]');
    await reader.click('.shortcut-list .switch-line');
    await reader.waitForFunction(() => document.querySelectorAll('.shortcut-list kbd').length > 5);
    await reader.keyboard.press('Escape');
    await reader.waitForFunction(() => !document.querySelector('.shortcut-list'));
    const closed = new Promise((resolve) => reader.once('close', resolve));
    await mayClose(reader.keyboard.down('Escape'));
    await closed;
  });

  it('has the focus where it was after a change of length', async () => {
    await openPopup();
    await reach(popup, 'Short', 'Space');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('.length [value="medium"]:checked');
    expect(await popup.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'medium',
    );
    await popup.keyboard.press('ArrowLeft');
  });

  it('looks at what was removed, and comes back', async () => {
    await openPopup();
    await reach(popup, 'teasers removed', 'Enter');
    await popup.waitForSelector('.removed-list');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.summary');
    expect(await popup.evaluate(() => document.activeElement?.className)).toContain(
      'popup-removed-toggle',
    );

    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.removed-list');
    await reach(popup, 'Close', 'Enter');
    await popup.waitForSelector('.summary');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain(
      'Night ferries',
    );
  });

  it('goes to the options and changes one', async () => {
    await openPopup();
    const opened = session.waitForExtensionPage('options.html');
    await reach(popup, 'Settings', 'Enter');
    const options = await opened;
    await options.waitForSelector('.options-card');
    await reach(options, 'Sentences', 'Space');
    await options.keyboard.press('ArrowDown');
    await options.waitForSelector('.toast[data-shown="true"]');
    expect(
      await options.$eval(
        'input[name="summaryForm"]:checked',
        (one) => one.parentElement?.textContent,
      ),
    ).toBe('Bullets');
    await options.close();
  });
});
