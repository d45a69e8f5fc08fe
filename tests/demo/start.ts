import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../support/build-extension.ts';
import { startChromium } from '../support/chromium.ts';
import { readPopup } from '../support/popup-content.ts';
import { popupPicture, ROOMY_SCREEN } from '../support/popup-picture.ts';
import { servePages } from '../support/serve-pages.ts';
import { median, timeClicks } from '../support/time-clicks.ts';
import { describePopup } from './describe-popup.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SAMPLE = path.join(ROOT, 'tests/pages/ferry-link/source.html');
const PICTURE = path.join(ROOT, '.output/popup.png');

/** Clicks that the printed time is the median of. */
const CLICKS = 20;

/** Whether a window can be shown. */
const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

console.log('Building the extension…');
buildExtension('chromium');

const server = await servePages((path) =>
  path === '/news' ? { body: readFileSync(SAMPLE) } : undefined,
);
const session = await startChromium({ headless: !hasDisplay, args: ROOMY_SCREEN });
const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
await page.goto(server.url('/news'));
console.log(`Clicking the icon on ${page.url()}\n`);
const popup = await session.clickIcon(page);
const content = await readPopup(popup);
console.log(describePopup(content));

mkdirSync(path.dirname(PICTURE), { recursive: true });
await popup.screenshot({
  path: PICTURE,
  clip: await popupPicture(popup),
  captureBeyondViewport: false,
});
if (existsSync(PICTURE)) console.log(`\nScreenshot: ${path.relative(ROOT, PICTURE)}`);

if (hasDisplay) {
  console.log('Try it in the window that is open; close the browser to end.');
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
} else {
  await session.close();
  const times = await timeClicks(server.url('/news'), CLICKS);
  const [ours, constant] = [median(times.standfirst.first), median(times.constant.first)];
  console.log(
    `Click to summary in a new tab: ${ours.toFixed(0)} ms (median of ${CLICKS}); a popup with a constant text: ${constant.toFixed(0)} ms.`,
  );
}
await server.close();
if (content.failure !== null) process.exitCode = 1;
