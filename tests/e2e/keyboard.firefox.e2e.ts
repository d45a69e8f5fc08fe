import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFirefox, type FirefoxSession } from '../support/firefox.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: FirefoxSession;
let server: PageServer;
let news: Page;

beforeAll(async () => {
  server = await servePages((address) =>
    address === '/news' ? { body: readOwnPage('ferry-link') } : undefined,
  );
  session = await startFirefox();
  news = await session.newPage();
  await news.goto(server.url('/news'));
});
afterAll(async () => {
  await session.close();
  await server.close();
});

/** More controls than any page of ours has. */
const MOST_TABS = 60;

type Wait = <T>(find: (page: Document) => T) => Promise<NonNullable<T>>;
const inPopup: Wait = (find) => session.waitInPopup(find);
const inTab =
  (file: string): Wait =>
  (find) =>
    session.waitInTab(file, find);

/** What a screen reader would call the control that has the focus. */
const nameOfFocus = (page: Document): string => {
  const element = page.activeElement;
  const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
  return (label ?? element?.textContent ?? '').trim() || 'nothing';
};

/** Presses Tab until the control with this text or label has the focus, then the key. */
async function reach(wait: Wait, name: string, key: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_TABS; stop += 1) {
    await session.pressKey('Tab');
    passed.push(await wait(nameOfFocus));
    if (passed.at(-1) === name) return session.pressKey(key);
  }
  throw new Error(`no control is called ${name}, but ${passed.join(' | ')}`);
}

/** Opens the popup by its shortcut. */
async function openPopup(): Promise<void> {
  await news.bringToFront();
  await session.runShortcut('S');
  await session.readPopup();
}

describe('a reader with a keyboard only, in Firefox', () => {
  it('has the shortcuts that are promised', async () => {
    const commands = (await session.extensionPage.evaluate('browser.commands.getAll()')) as {
      name: string;
      shortcut: string;
    }[];
    expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+S',
      'open-reader': 'Alt+Shift+Y',
    });
  });

  it('opens the popup, copies, reads, and goes back to the page', async () => {
    await openPopup();
    await reach(inPopup, 'Copy', 'Enter');
    await inPopup((popup) => popup.querySelector('.toast[data-shown="true"]')?.textContent);
    expect((await session.readClipboard())['text/plain']).toContain('Night ferries');

    await reach(inPopup, 'Reader view', 'Enter');
    await inTab('reader.html')((page) => page.querySelector('.article-body') && page.hasFocus());
    await reach(inTab('reader.html'), 'Original', 'Enter');
    await news.waitForFunction(() => document.visibilityState === 'visible');
    expect(await session.waitInTab('reader.html', (page) => page.visibilityState)).toBe('hidden');
  });

  it('goes to the options and changes one', async () => {
    await openPopup();
    await reach(inPopup, 'Settings', 'Enter');
    const options = inTab('options.html');
    await options((page) => page.querySelector('.options-card') && page.hasFocus());
    await reach(options, 'Sentences', ' ');
    await session.pressKey('ArrowDown');
    expect(
      await options(
        (page) =>
          page.querySelector('.toast[data-shown="true"]') &&
          page.querySelector('input[name="summaryForm"]:checked')?.parentElement?.textContent,
      ),
    ).toBe('Bullets');
  });
});
