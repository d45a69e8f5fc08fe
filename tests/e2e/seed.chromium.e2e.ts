import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

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

const LAYOUTS = ['cards', 'bare'];
const read = (layout: string, file: string): string =>
  readFileSync(path.join(SEED, layout, file), 'utf8');

const ZONES = ['UTC', 'Asia/Dhaka', 'America/Los_Angeles'];

describe.runIf(isPresent)('the page Standfirst began with', () => {
  describe.each(ZONES)('in %s', (zone) => {
    let session: ChromiumSession;
    let server: PageServer;
    beforeAll(async () => {
      server = await servePages((address) => {
        const layout = LAYOUTS.find((name) => address.startsWith(`/${name}/`));
        return layout === undefined ? undefined : { body: read(layout, 'page.html') };
      });
      session = await startChromium({ env: { TZ: zone } });
    });
    afterAll(async () => {
      await session.close();
      await server.close();
    });

    for (const layout of LAYOUTS)
      it(`is read exactly in the layout "${layout}"`, async () => {
        const expected = JSON.parse(read(layout, 'expected.json')) as Expected;
        const page = await session.browser.newPage();
        await page.goto(server.url(`/${layout}/world/iran-us-talks`));
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
      });
  });
});
