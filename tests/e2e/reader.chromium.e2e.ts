import { describe, expect, it } from 'vitest';
import { AXE_SOURCE, RUN_AXE, RUN_AXE_ON_COLOURS } from '../support/axe.ts';
import { mayClose } from '../support/may-close.ts';
import { useReadingSession } from '../support/reading-session.ts';

/** An article too long to be shown at once. */
const LONG_PAGE = `<!doctype html><html lang="en"><title>Landings</title><article><h1>Landings</h1>${Array.from(
  { length: 900 },
  (_, index) =>
    `<p>Landing ${index} was built in a dry year, and the ferry that stops there carries farmers, letters and schoolchildren to the other side.</p>`,
).join('')}</article></html>`;

const sentence = (about: string): string =>
  `<p>The harbour office says of ${about} that the pilots asked for it in the dry year, and that the council will hear them once more in spring.</p>`;

/** What the sentences of a text are about. */
const subjectsOf = (text: string): (string | undefined)[] =>
  [...text.matchAll(/says of (?:the|a) (\w+)/g)].map(([, about]) => about);

/** An article of which a part is in elements that have no box of their own, and a part waits to be scrolled to. */
const BOXLESS_PAGE = `<!doctype html><html lang="en"><title>Tugs</title><style>.bare{display:contents}.wait{visibility:hidden}.menu{position:absolute}</style>
<article><h1>Three tugs for the narrows</h1>${sentence('the tugs')}${sentence('the crews')}
<div class="bare">${sentence('the costs')}</div><div class="wait">${sentence('the berths')}</div><div class="wait menu">${sentence('the site')}</div>
${sentence('the tides')}${sentence('the ropes')}<x-part><template shadowrootmode="open"><slot></slot></template>${sentence('the lamps')}</x-part>
${sentence('the school')}${sentence('the fog')}</article></html>`;

/** An article of which a part is folded away by the browser, a part by a button, and a part is not for its readers. */
const FOLDED_PAGE = `<!doctype html><html lang="en"><title>Tugs</title><style>.shut{display:none}</style>
<nav><button aria-controls="sites">Sites</button><div id="sites" class="shut">${sentence('the site')}</div></nav>
<article><h1>Three tugs for the narrows</h1>${sentence('the tugs')}${sentence('the crews')}
<details><summary>What will they cost?</summary>${sentence('the costs')}</details>
<h2><button aria-controls="more">Where will they berth?</button></h2><div id="more" class="shut">${sentence('the berths')}</div>
<div class="shut">${sentence('a draft')}</div><div><h3 style="cursor:pointer">Who will steer?</h3></div><div class="shut">${sentence('the masters')}</div>
<h3>Why now?</h3><div class="faq-answer shut">${sentence('the reasons')}</div>${sentence('the tides')}${sentence('the school')}</article></html>`;

const session = useReadingSession({ long: LONG_PAGE, boxless: BOXLESS_PAGE, folded: FOLDED_PAGE });
const { read } = session;

describe('the reader view', () => {
  it('shows the clean article with its table, without the clutter', () =>
    read('ferry-link', async (reader) => {
      const text = await reader.$eval('article', (article) => article.innerText);
      for (const words of [
        'Night ferries will cross the lower Meghna again',
        'third vessel is needed.',
        'The service at a glance',
      ])
        expect(text.split(words)).toHaveLength(2);
      for (const words of ['Also read', 'Rice prices', 'cookies', 'WhatsApp', 'Most read'])
        expect(text).not.toContain(words);
      expect(await reader.$$eval('.article-body tr', (rows) => rows.length)).toBe(6);
    }));

  it('shows what the page folds away for its readers, and not what it hides from them', () =>
    read('folded', async (reader, page) => {
      const text = await reader.$eval('article', (article) => article.innerText);
      expect(subjectsOf(text)).toEqual(
        'tugs crews costs berths masters reasons tides school'.split(' '),
      );
      expect(await page.$eval('details', (details) => details.open)).toBe(false);
    }));

  it('shows what is in elements without a box, and what fades in when it is scrolled to', () =>
    read('boxless', async (reader) => {
      const text = await reader.$eval('article', (article) => article.innerText);
      expect(subjectsOf(text)).toEqual(
        'tugs crews costs berths tides ropes lamps school fog'.split(' '),
      );
    }));

  it('lets headings follow from the title and lists them', () =>
    read('tide-gauges', async (reader) => {
      expect(
        await reader.$$eval('article :is(h1,h2,h3,h4,h5,h6)', (all) =>
          all.map((one) => one.tagName),
        ),
      ).toEqual(['H1', 'H2', 'H2', 'H2', 'H3', 'H2']);
      await reader.click('.outline li:nth-child(3) button');
      await reader.waitForFunction(() => window.scrollY > 100);
    }));

  it('leads to a footnote and back', () =>
    read('tide-gauges', async (reader) => {
      await reader.click('.article-body sup a');
      await reader.waitForSelector('.article-body li:target');
      await reader.click('.article-body li:target a[href^="#"]');
      await reader.waitForSelector('.article-body sup:target');
      expect(await reader.$$eval('.article-body li a[href^="#"]', (links) => links.length)).toBe(2);
    }));

  it('shows an embedded film as a card with its title', () =>
    read('tide-gauges', async (reader) => {
      expect(
        await reader.$eval('a.embed-card', (card) => [card.textContent, card.getAttribute('href')]),
      ).toEqual([
        'Film: an hour on the landingvideo.example',
        'https://video.example/embed/tide-gauge',
      ]);
      expect(await reader.$('iframe')).toBeNull();
    }));

  it('lets a wide table scroll in a frame of its own', () =>
    read('school-meals', async (reader) => {
      await reader.setViewport({ width: 700, height: 800 });
      const [frame, page] = await reader.evaluate(() => {
        const wide = document.querySelector('.table-frame')!;
        const root = document.documentElement;
        return [wide.scrollWidth > wide.clientWidth, root.scrollWidth > root.clientWidth];
      });
      expect({ frame, page }).toEqual({ frame: true, page: false });
    }));

  it('keeps colours and letters, also for the next time', () =>
    read('ferry-link', async (reader) => {
      await reader.click('.reader-action[popovertarget]');
      await reader.click('[value="sepia"] + span');
      await reader.click('.stepper button:last-of-type');
      await reader.waitForFunction(
        () => getComputedStyle(document.querySelector('.article-body')!).fontSize === '20px',
      );
      await reader.reload();
      await reader.waitForSelector('[data-theme="sepia"] .article-body > *');
      expect(await reader.$eval('.article-body', (body) => getComputedStyle(body).fontSize)).toBe(
        '20px',
      );
      await reader.click('.reader-action[popovertarget]');
      await reader.click('.reader-settings > .button');
      await reader.waitForSelector('[data-theme="system"]');
    }));

  it('shows pictures by their words when they are not to be loaded', () =>
    read('tide-gauges', async (reader) => {
      expect(await reader.$eval('.article-body img', (image) => image.referrerPolicy)).toBe(
        'no-referrer',
      );
      await reader.click('.reader-action[popovertarget]');
      await reader.click('.switch-line');
      await reader.waitForSelector('.image-words');
      expect(await reader.$('.article-body img')).toBeNull();
      await reader.click('.switch-line');
      await reader.waitForSelector('.article-body img');
    }));

  it('puts back what was removed, also for the next time', () =>
    read('ferry-link', async (reader) => {
      await reader.click('.reader-removed > summary');
      await reader.evaluate(() => {
        const toggles = [...document.querySelectorAll<HTMLElement>('.removed-toggle')];
        toggles.find((one) => one.ariaLabel?.includes('Also read'))!.click();
      });
      const isBack = () =>
        document.querySelector<HTMLElement>('.article-body')!.innerText.includes('Also read');
      await reader.waitForFunction(isBack);
      await reader.reload();
      await reader.waitForFunction(() =>
        document.querySelector('.article-body')?.textContent.includes('Also read'),
      );
    }));

  it('shows a long article to its end', () =>
    read('long', async (reader) => {
      await reader.waitForSelector('.summary');
      expect(await reader.$eval('.article-body', (body) => body.textContent)).toContain(
        'Landing 899 was built',
      );
    }));

  it('closes with Escape', () =>
    read('ferry-link', async (reader) => {
      await reader.bringToFront();
      await reader.keyboard.press('?');
      await reader.waitForSelector('.shortcut-list[open]');
      await reader.keyboard.press('Escape');
      await reader.waitForSelector('.shortcut-list', { hidden: true });
      const closed = new Promise((resolve) => reader.once('close', resolve));
      await mayClose(reader.keyboard.down('Escape'));
      await closed;
    }));

  it('says so when the article is no longer kept, and leads to the original', async () => {
    const reader = await session.chromium.browser.newPage();
    const from = encodeURIComponent(session.url('/ferry-link'));
    await reader.goto(`${session.chromium.origin}/reader.html?article=none&from=${from}`);
    await reader.waitForSelector('.reader-missing');
    expect(await reader.$eval('h1', (title) => title.textContent)).toBe(
      'This article is no longer kept',
    );
    expect(await reader.$eval('a', (link) => link.href)).toBe(session.url('/ferry-link'));
    await reader.close();
  });

  it.each([
    'ferry-link',
    'tide-gauges',
    'harbour-in-arabic',
    'tram-in-japanese',
    'school-meals',
    'formulas',
    'tables-of-divs',
  ])('has no fault that axe finds on %s in any theme', (slug) =>
    read(slug, async (reader) => {
      await reader.evaluate(AXE_SOURCE);
      await reader.click('.reader-removed > summary').catch(() => undefined);
      for (const theme of ['light', 'dark', 'sepia']) {
        await reader.evaluate((name) => {
          document.documentElement.dataset['theme'] = name;
        }, theme);
        const run = theme === 'light' ? RUN_AXE : RUN_AXE_ON_COLOURS;
        expect([theme, await reader.evaluate(run)]).toEqual([theme, []]);
      }
    }),
  );
});
