import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../../support/find-browser.ts';
import type { Screen } from './take-screens.ts';

/** Puts all pictures on one sheet, a row for each state. @returns the path of the sheet, a PNG; an HTML page of the same lies beside it. */
export async function drawContactSheet(screens: Screen[], folder: string): Promise<string> {
  const page = path.join(folder, 'contact-sheet.html');
  const picture = path.join(folder, 'contact-sheet.png');
  writeFileSync(page, renderSheet(screens));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: CHROMIUM_ARGS,
  });
  const tab = await browser.newPage();
  await tab.setViewport({ width: 2000, height: 1000 });
  await tab.goto(pathToFileURL(page).href);
  await tab.screenshot({ path: picture, fullPage: true });
  await browser.close();
  return picture;
}

function renderSheet(screens: Screen[]): string {
  const rows = [...Map.groupBy(screens, (screen) => screen.state)].map(
    ([state, group]) => `<h2>${state}</h2><div>${group.map(renderScreen).join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Standfirst</title><style>
    body { font: 13px system-ui; margin: 16px; background: #888 }
    h2 { margin: 16px 0 4px; font-size: 15px }
    div { display: grid; grid-template-columns: repeat(8, 1fr); gap: 8px; align-items: start }
    figure { margin: 0 } img { width: 100% } .bad { outline: 3px solid red }
  </style>${rows.join('\n')}`;
}

const renderScreen = ({ locale, scheme, text, file, violations, overflows }: Screen): string =>
  `<figure${violations.length > 0 || overflows ? ' class="bad"' : ''}><img src="${path.basename(file)}" alt=""><figcaption>${locale}, ${scheme}, ${text} %</figcaption></figure>`;
