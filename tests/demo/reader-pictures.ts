import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../support/chromium.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages } from '../support/serve-pages.ts';

/** What is pictured: a page of our own in a theme, by the picture's name. */
const PICTURES: Record<string, { slug: string; theme: string; width?: number }> = {
  'reader-light': { slug: 'tide-gauges', theme: 'light' },
  'reader-dark': { slug: 'tide-gauges', theme: 'dark' },
  'reader-sepia': { slug: 'ferry-link', theme: 'sepia' },
  'reader-arabic': { slug: 'harbour-in-arabic', theme: 'light' },
  'reader-japanese': { slug: 'tram-in-japanese', theme: 'light' },
  'reader-wide-table': { slug: 'school-meals', theme: 'light' },
  'reader-narrow': { slug: 'tide-gauges', theme: 'light', width: 400 },
};

/** Folder of the pictures. */
const FOLDER = path.resolve(process.argv[2] ?? 'tests/demo/pictures');
/** Those that are taken; all without a second argument. */
const WANTED = process.argv[3]?.split(',') ?? Object.keys(PICTURES);

const server = await servePages((address) => {
  if (address === '/pictures/gauge.svg')
    return { body: readFileSync('tests/pages/tide-gauges/gauge.svg'), type: 'image/svg+xml' };
  const slug = address.slice(1);
  return Object.values(PICTURES).some((picture) => picture.slug === slug)
    ? { body: readOwnPage(slug) }
    : undefined;
});
const session = await startChromium();
mkdirSync(FOLDER, { recursive: true });

async function openReader(slug: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(server.url(`/${slug}`));
  const popup = await session.clickIcon(page);
  await readPopup(popup);
  const reader = session.waitForExtensionPage('reader.html');
  await popup.click('.button-primary');
  const opened = await reader;
  await opened.waitForSelector('.article-body');
  return opened;
}

for (const [name, { slug, theme, width = 1280 }] of Object.entries(PICTURES)) {
  if (!WANTED.includes(name)) continue;
  const reader = await openReader(slug);
  await reader.setViewport({ width, height: 860 });
  await reader.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
  await reader.screenshot({ path: `${FOLDER}/${name}.png` });
  if (name === 'reader-light') {
    // As on paper: 170 mm of text at 96 pixels an inch.
    await reader.emulateMediaType('print');
    await reader.setViewport({ width: 642, height: 960 });
    await reader.screenshot({ path: `${FOLDER}/reader-print.png` });
  }
  await reader.close();
}
await session.close();
await server.close();
