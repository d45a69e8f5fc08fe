import type { Page } from 'puppeteer-core';
import type { ChromiumSession } from '../../support/chromium.ts';
import { BAD_PAGES } from '../../support/bad-pages.ts';
import { ODD_ARTICLES, renderOddArticle } from '../../support/odd-articles.ts';
import { readOwnPage } from '../../support/own-pages.ts';
import { readPopup } from '../../support/popup-content.ts';
import type { PageServer, ServedPage } from '../../support/serve-pages.ts';

/** A browser with the extension, and the pages to try it on. */
export type Studio = { session: ChromiumSession; server: PageServer };

/** A state of the extension that a reader can come to, and the way there. */
export type State = { name: string; open: (studio: Studio) => Promise<Page> };

/** The page of an address, for all states. */
export function findPage(address: string): ServedPage | undefined {
  const name = address.slice(1);
  const odd = ODD_ARTICLES[name];
  if (odd) return { body: renderOddArticle(odd) };
  return name === 'ferry-link' ? { body: readOwnPage(name) } : BAD_PAGES[name]?.page;
}

async function openPage({ session, server }: Studio, name: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(server.url(`/${name}`));
  return page;
}

/** The popup on a page, once it shows what it will show. */
async function openPopup(studio: Studio, name: string): Promise<Page> {
  const popup = await studio.session.clickIcon(await openPage(studio, name));
  await readPopup(popup);
  return popup;
}

async function openReader(studio: Studio, name: string): Promise<Page> {
  const popup = await openPopup(studio, name);
  const opened = studio.session.waitForExtensionPage('reader.html');
  await popup.click('.popup-actions .button-primary');
  const reader = await opened;
  await reader.setViewport({ width: 1280, height: 800 });
  await reader.waitForSelector('.article-body');
  return reader;
}

async function openOwnPage({ session }: Studio, file: string, ready: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${session.origin}/${file}`);
  await page.waitForSelector(ready);
  return page;
}

/** The popup while the page is too busy to answer. */
async function openWaiting(studio: Studio): Promise<Page> {
  const page = await openPage(studio, 'ferry-link');
  await page.evaluate(() => {
    setTimeout(() => {
      const end = Date.now() + 20_000;
      while (Date.now() < end);
    }, 100);
  });
  await page.bringToFront();
  const popup = await studio.session.clickIcon(page);
  await popup.waitForSelector('.skeleton', { visible: true });
  return popup;
}

const popupOn = (name: string): State => ({
  name: `popup ${name}`,
  open: (studio) => openPopup(studio, name),
});

export const STATES: State[] = [
  ...['ferry-link', ...Object.keys(ODD_ARTICLES), 'front', 'short', 'empty'].map(popupOn),
  {
    name: 'popup removed',
    open: async (studio) => {
      const popup = await openPopup(studio, 'ferry-link');
      await popup.click('.popup-removed-toggle');
      await popup.waitForSelector('.removed-list');
      return popup;
    },
  },
  { name: 'popup working', open: openWaiting },
  { name: 'reader ferry-link', open: (studio) => openReader(studio, 'ferry-link') },
  { name: 'reader arabic', open: (studio) => openReader(studio, 'arabic') },
  {
    name: 'reader missing',
    open: (studio) => openOwnPage(studio, 'reader.html?article=none', '.reader-missing'),
  },
  { name: 'options', open: (studio) => openOwnPage(studio, 'options.html', '.options-card') },
  { name: 'welcome', open: (studio) => openOwnPage(studio, 'welcome.html', '.welcome') },
];
