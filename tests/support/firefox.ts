import puppeteer, { type Page } from 'puppeteer-core';
import { OUTPUT } from './build-extension.ts';
import { findBrowser } from './find-browser.ts';
import {
  clickPopupAt,
  clickToolbarIcon,
  closeWelcome,
  listTabs,
  openPrivilegedScope,
  pressKey,
  readSystemClipboard,
  runShortcut,
} from './firefox-privileged.ts';
import type { PopupContent } from './popup-content.ts';
import { readPopupDocument } from './read-popup-document.ts';

const EXTENSION_ID = 'standfirst@standfirst.example';

/** How long the popup is waited for, in milliseconds. */
const PATIENCE = 15_000;

/** A Firefox with the extension in it. */
export type FirefoxSession = {
  newPage: () => Promise<Page>;
  /** Clicks the toolbar icon on a page, as a reader would. */
  clickIcon: (page: Page) => Promise<void>;
  /** What the open popup shows, once it shows an article or a failure. */
  readPopup: () => Promise<PopupContent>;
  /**
   * Waits until a function of the popup's document gives a true value, and gives that. Function and argument are sent
   * as text: nothing outside them is in reach.
   */
  waitInPopup: <T, A = null>(
    find: (popup: Document, argument: A) => T,
    argument?: A,
  ) => Promise<NonNullable<T>>;
  /** The same in a page of the extension that is open in a tab, by its file. */
  waitInTab: <T, A = null>(
    file: string,
    find: (page: Document, argument: A) => T,
    argument?: A,
  ) => Promise<NonNullable<T>>;
  /** Presses a key for what has the focus, as a reader would. */
  pressKey: (key: string) => Promise<void>;
  /** Does what our shortcut with this letter does. */
  runShortcut: (letter: string) => Promise<void>;
  /** A trusted mouse click on an element of the popup. */
  clickInPopup: (selector: string) => Promise<void>;
  /** Addresses of all tabs. */
  tabUrls: () => Promise<string[]>;
  /** A page of the extension in a tab of its own. */
  extensionPage: Page;
  /** What a paste would give, by MIME type. */
  readClipboard: () => Promise<Record<string, string>>;
  close: () => Promise<void>;
};

/** Starts Firefox with the built extension. */
export async function startFirefox(): Promise<FirefoxSession> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // Lets the privileged scope be scripted, where the toolbar is.
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(OUTPUT.firefox);
  const runPrivileged = await openPrivilegedScope(browser);
  const host = await runPrivileged(
    (scope, id): string => scope['WebExtensionPolicy'].getByID(id).mozExtensionHostname,
    EXTENSION_ID,
  );

  await runPrivileged(closeWelcome, null);

  // The popup is no page to puppeteer; it is reached from another page of the extension.
  const extensionPage = await browser.newPage();
  await extensionPage.goto(`moz-extension://${host}/reader.html`, { waitUntil: [] });
  await extensionPage.waitForFunction(
    () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
  );

  /** @param view an expression for the window of the extension that is asked. */
  const waitInView = async (view: string, find: string, argument: unknown) => {
    const found = await extensionPage.waitForFunction(
      `(() => {
        const view = ${view};
        const found = view && (${find})(view.document, ${JSON.stringify(argument ?? null)});
        return found ? JSON.stringify(found) : null;
      })()`,
      { polling: 50, timeout: PATIENCE },
    );
    return JSON.parse((await found.jsonValue()) as string) as never;
  };
  const waitInPopup: FirefoxSession['waitInPopup'] = (find, argument) =>
    waitInView(`browser.extension.getViews({ type: 'popup' })[0]`, find.toString(), argument);

  return {
    newPage: () => browser.newPage(),
    clickIcon: async (page) => {
      // A click while a popup is open would only close that one.
      await extensionPage.waitForFunction(
        `(() => {
          const popups = browser.extension.getViews({ type: 'popup' });
          popups.forEach((popup) => popup.close());
          return popups.length === 0;
        })()`,
        { polling: 50 },
      );
      await page.bringToFront();
      await runPrivileged(clickToolbarIcon, EXTENSION_ID);
    },
    waitInPopup,
    waitInTab: (file, find, argument) =>
      waitInView(
        // The page that asks is one of ours too, without a query.
        `browser.extension.getViews({ type: 'tab' }).find((one) => one !== window && one.location.pathname === '/${file}')`,
        find.toString(),
        argument,
      ),
    pressKey: (key) => runPrivileged(pressKey, key),
    runShortcut: (letter) => runPrivileged(runShortcut, letter),
    readPopup: () => waitInPopup(readPopupDocument),
    clickInPopup: async (selector) => {
      const middle = await waitInPopup((popup, wanted) => {
        const box = popup.querySelector(wanted)?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector);
      await runPrivileged(clickPopupAt, middle);
    },
    tabUrls: () => runPrivileged(listTabs, null),
    extensionPage,
    readClipboard: () => runPrivileged(readSystemClipboard, null),
    close: () => browser.close(),
  };
}
