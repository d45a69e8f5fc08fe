import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { OUTPUT } from './build-extension.ts';
import { CHROMIUM_ARGS, findBrowser } from './find-browser.ts';
import { mayClose } from './may-close.ts';

/** A Chromium with the extension in it. */
export type ChromiumSession = {
  browser: Browser;
  /** Origin of the extension's pages. */
  origin: string;
  /** Clicks the toolbar icon on a page, as a reader would, and gives the popup it opens. */
  clickIcon: (page: Page) => Promise<Page>;
  /** Clicks it where that opens no popup. */
  clickIconOnly: (page: Page) => Promise<void>;
  /** The next tab that shows an extension page whose address starts with `path`. */
  waitForExtensionPage: (path: string) => Promise<Page>;
  close: () => Promise<void>;
};

export type ChromiumOptions = {
  headless?: boolean;
  /** Folder of the built extension. */
  extension?: string;
  /** More of the environment, such as `TZ`. */
  env?: Record<string, string>;
  /** BCP 47 language of the browser. */
  locale?: string;
  /** More flags of the program. */
  args?: string[];
  /** A folder that outlives the browser, and whether the extension has been started in it before. */
  profile?: { folder: string; isUsed: boolean };
};

/** Starts Chromium with the built extension. */
export async function startChromium({
  headless = true,
  extension = OUTPUT.chromium,
  env = {},
  locale = 'en-GB',
  args = [],
  profile,
}: ChromiumOptions = {}): Promise<ChromiumSession> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    args: [...CHROMIUM_ARGS, `--lang=${locale}`, ...args],
    ...(profile && { userDataDir: profile.folder }),
    env: { ...process.env, LANGUAGE: locale.replace('-', '_'), ...env },
    ...(headless ? {} : { defaultViewport: null }),
  });
  const id = await browser.installExtension(extension);
  const loaded = (await browser.extensions()).get(id);
  if (!loaded) throw new Error(`Chromium did not load the extension in ${extension}`);
  const origin = `chrome-extension://${id}`;
  if (!profile?.isUsed && existsSync(path.join(extension, 'welcome.html')))
    await closeWelcome(browser, origin);
  return {
    browser,
    origin,
    clickIcon: async (page) => {
      await page.bringToFront();
      const [target] = await Promise.all([
        browser.waitForTarget((one) => one.url() === `${origin}/popup.html`, { timeout: 10_000 }),
        page.triggerExtensionAction(loaded),
      ]);
      return letClicksClose(await target.asPage());
    },
    clickIconOnly: async (page) => {
      await page.bringToFront();
      await page.triggerExtensionAction(loaded);
    },
    waitForExtensionPage: async (path) => {
      const target = await browser.waitForTarget(
        (one) => one.url().startsWith(`${origin}/${path}`),
        { timeout: 10_000 },
      );
      return target.asPage();
    },
    close: () => browser.close(),
  };
}

/** Lets every click in a popup close it: what opens a tab does, before or after the click is answered. */
function letClicksClose(popup: Page): Page {
  const click = popup.click.bind(popup);
  popup.click = (...how) => mayClose(click(...how));
  return popup;
}

/** Closes the tab that is opened after installing: it would take the focus from whatever a test does. */
async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url() === `${origin}/welcome.html`);
  await (await target.asPage()).close();
}
