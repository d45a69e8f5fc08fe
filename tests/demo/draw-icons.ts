import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../support/find-browser.ts';

const ICONS = path.resolve(import.meta.dirname, '../../public/icons');

/** Sizes in pixels, each with the drawing it is made from: the small one has no margin and thicker strokes. */
const DRAWINGS: Record<number, string> = {
  16: 'icon-small.svg',
  32: 'icon-small.svg',
  48: 'icon-small.svg',
  128: 'icon.svg',
};

// Draws the icons of the extension from their SVG sources.
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  headless: true,
  args: CHROMIUM_ARGS,
});
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  await page.setViewport({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw}</style>${readFileSync(path.join(ICONS, drawing), 'utf8')}`,
  );
  await page.screenshot({
    path: path.join(ICONS, `${size}.png`),
    omitBackground: true,
  });
}
await browser.close();
