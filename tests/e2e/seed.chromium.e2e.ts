import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages } from '../support/serve-pages.ts';

const SEED = path.resolve(
  import.meta.dirname,
  '../..',
  process.env.STANDFIRST_CORPORA ?? '../shared/corpora',
  'seed',
);
const isPresent = existsSync(SEED);
if (!isPresent) console.log(`The seed pages are not on this machine (${SEED}): skipped.`);

/** What is to be found on a seed page. */
type Expected = {
  title: string;
  byline: string;
  paragraphs: string[];
  keyFacts: { caption: string; header: string[]; rows: string[][] };
  teasers: string[];
};

const ZONES = ['UTC', 'Asia/Dhaka', 'America/Los_Angeles'];

describe.runIf(isPresent)('the page Standfirst began with', () => {
  for (const layout of ['cards', 'bare'])
    for (const zone of ZONES)
      it(`is read exactly in the layout "${layout}" in ${zone}`, async () => {
        const read = (file: string) => readFileSync(path.join(SEED, layout, file), 'utf8');
        const expected = JSON.parse(read('expected.json')) as Expected;
        const server = await servePages(() => ({ body: read('page.html') }));
        const session = await startChromium({ env: { TZ: zone } });
        try {
          const page = await session.browser.newPage();
          await page.goto(server.url('/world/iran-us-talks'));
          const popup = await session.clickIcon(page);
          const content = await readPopup(popup);
          expect(content).toMatchObject({
            failure: null,
            title: expected.title,
            byline: expected.byline,
            published: 'Jan 31, 2026, 10:11',
            caption: expected.keyFacts.caption,
            header: expected.keyFacts.header,
            rows: expected.keyFacts.rows,
            removed: '12 teasers removed',
          });

          const reader = session.waitForExtensionPage('reader.html');
          await popup.click('.button-primary');
          const view = await reader;
          await view.waitForSelector('.article-body');
          const text = await view.$eval('.article-body', (body) => body.textContent ?? '');
          expect(expected.paragraphs.filter((one) => text.includes(one))).toEqual(
            expected.paragraphs,
          );
          const shown = await view.$eval('main', (main) => main.textContent ?? '');
          expect(expected.teasers.filter((one) => shown.includes(one))).toEqual([]);
        } finally {
          await session.close();
          await server.close();
        }
      });
});
