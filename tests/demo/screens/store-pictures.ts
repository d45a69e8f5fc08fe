import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../../support/chromium.ts';
import { popupPicture, ROOMY_SCREEN } from '../../support/popup-picture.ts';
import { servePages } from '../../support/serve-pages.ts';
import { STATES, findPage, type State, type Studio } from './states.ts';

const ICON = path.resolve(import.meta.dirname, '../../../public/icons/icon.svg');

/** Sizes that the stores ask for, in pixels. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** What stands beside a popup in its picture. */
const POPUPS: { state: string; words: string }[] = [
  {
    state: 'popup ferry-link',
    words: 'The summary, in the article’s own words. The date it was published. The facts.',
  },
  { state: 'popup removed', words: 'See what was left out, and put it back.' },
  { state: 'popup arabic', words: 'In any language, from either side.' },
];

/** Views that fill the picture. */
const VIEWS = ['reader ferry-link', 'options'];

/** Draws the pictures of the store listing from the real extension. @returns their paths. */
export async function drawStorePictures(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const server = await servePages(findPage);
  const session = await startChromium({ args: ROOMY_SCREEN });
  const studio = { session, server };
  const desk = await session.browser.newPage();
  const pictures: string[] = [];
  const take = async (page: Page, name: string): Promise<void> => {
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    pictures.push(file);
  };

  for (const { state, words } of POPUPS) {
    const popup = await photograph(studio, state);
    await desk.setViewport(SCREENSHOT);
    await show(desk, renderScene(words, popup));
    await take(desk, state.replace(' ', '-'));
  }
  for (const name of VIEWS) {
    const page = await stateOf(name).open(studio);
    await page.setViewport(SCREENSHOT);
    await take(page, name.replace(' ', '-'));
    await page.close();
  }
  await desk.setViewport(TILE);
  await show(desk, renderTile());
  await take(desk, 'tile-440x280');

  await session.close();
  await server.close();
  return pictures;
}

/** Shows markup in a tab. */
async function show(page: Page, html: string): Promise<void> {
  await page.bringToFront();
  await page.setContent(html);
}

function stateOf(name: string): State {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state is called ${name}`);
  return state;
}

/** A popup as a data address. */
async function photograph(studio: Studio, name: string): Promise<string> {
  const popup = await stateOf(name).open(studio);
  const picture = await popup.screenshot({
    encoding: 'base64',
    clip: await popupPicture(popup),
    captureBeyondViewport: false,
  });
  await popup.close();
  return `data:image/png;base64,${picture}`;
}

const icon = (): string => `data:image/svg+xml;base64,${readFileSync(ICON).toString('base64')}`;

const STYLE = `
  body { margin: 0; height: 100vh; display: grid; align-items: center; background: #f6f2ea; color: #1d1b17;
    font: 600 40px/1.25 Charter, 'Noto Serif', Georgia, serif }
  b { display: block; font-size: 22px; margin-bottom: 24px; color: #9c2f1c }`;

const renderScene = (words: string, popup: string): string => `<style>${STYLE}
  body { grid-template-columns: 1fr 440px; gap: 72px; padding: 0 96px; box-sizing: border-box }
  .popup { width: 440px; border-radius: 10px; box-shadow: 0 1px 2px #0003, 0 16px 48px #0002 }
  p { margin: 0; text-wrap: balance }
  </style><p><b>Standfirst</b>${words}</p><img class="popup" src="${popup}" alt="">`;

const renderTile = (): string => `<style>${STYLE}
  body { grid-template-columns: 96px auto; gap: 24px; justify-content: center; font-size: 34px }
  img { width: 96px } small { display: block; font: 15px/1.4 system-ui, sans-serif; color: #655e52 }
  </style><img src="${icon()}" alt=""><p style="margin:0">Standfirst<small>The article, and nothing else</small></p>`;
