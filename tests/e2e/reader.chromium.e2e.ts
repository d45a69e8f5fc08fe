import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE_SOURCE, RUN_AXE, RUN_AXE_ON_COLOURS } from '../support/axe.ts';
import { startChromium, type ChromiumSession } from '../support/chromium.ts';
import { mayClose } from '../support/may-close.ts';
import { openReader } from '../support/open-reader.ts';
import { readOwnPage } from '../support/own-pages.ts';
import { readPopup } from '../support/popup-content.ts';
import { servePages, type PageServer } from '../support/serve-pages.ts';

let session: ChromiumSession;
let server: PageServer;

beforeAll(async () => {
  server = await servePages((address) => {
    const slug = address.slice(1);
    if (slug === 'long') return { body: LONG_PAGE };
    if (slug === 'missing-pictures') return { body: MISSING_PICTURES };
    return PAGES.includes(slug) ? { body: readOwnPage(slug) } : undefined;
  });
  session = await startChromium();
});
afterAll(async () => {
  await session.close();
  await server.close();
});

const PAGES = [
  'ferry-link',
  'tide-gauges',
  'harbour-in-arabic',
  'tram-in-japanese',
  'school-meals',
  'formulas',
  'tables-of-divs',
];

/** An article too long to be shown at once. */
const LONG_PAGE = `<!doctype html><html lang="en"><title>Landings</title><article><h1>Landings</h1>${Array.from(
  { length: 900 },
  (_, index) =>
    `<p>Landing ${index} was built in a dry year, and the ferry that stops there carries farmers, letters and schoolchildren to the other side.</p>`,
).join('')}</article></html>`;

/** An article none of whose pictures is there. */
const MISSING_PICTURES = `<!doctype html><html lang="en"><title>Landings</title><article><h1>Landings</h1>${[
  '<img src="/one.jpg" alt="The landing at dusk" width="1200" height="800">',
  '<figure><img src="/two.jpg" alt="" width="1200" height="800"></figure>',
  '<img src="/three.jpg" width="1200" height="800">',
]
  .map(
    (picture, index) =>
      `<p>Landing ${index} was built in a dry year, and the ferry that stops there carries farmers and letters.</p>${picture}<p>Nobody has counted who else went across from landing ${index} in the years before the bridge.</p>`,
  )
  .join('')}</article></html>`;

/** Opens a page of ours in the reader view, and closes both afterwards. */
async function read(
  slug: string,
  look: (reader: Page, page: Page) => Promise<void>,
  selector?: string,
): Promise<void> {
  const { page, reader } = await openReader(session, server.url(`/${slug}`), selector);
  try {
    await look(reader, page);
  } finally {
    await Promise.all([page, reader].filter((one) => !one.isClosed()).map((one) => one.close()));
  }
}

/** The words of a highlight, once there are any. */
async function highlighted(page: Page, name: string): Promise<string> {
  const words = await page.waitForFunction(
    (wanted) => {
      const highlight = CSS.highlights.get(wanted);
      return highlight && [...highlight].map(String).join('').replace(/\s+/g, ' ');
    },
    {},
    name,
  );
  return (await words.jsonValue()) ?? '';
}

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
    const reader = await session.browser.newPage();
    const from = encodeURIComponent(server.url('/ferry-link'));
    await reader.goto(`${session.origin}/reader.html?article=none&from=${from}`);
    await reader.waitForSelector('.reader-missing');
    expect(await reader.$eval('h1', (title) => title.textContent)).toBe(
      'This article is no longer kept',
    );
    expect(await reader.$eval('a', (link) => link.href)).toBe(server.url('/ferry-link'));
    await reader.close();
  });

  for (const slug of PAGES)
    it(`has no fault that axe finds on ${slug} in any theme`, () =>
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
      }));
});

describe('formulas', () => {
  it('are set as formulas, and copied as they read on a line', () =>
    read('formulas', async (reader) => {
      const formulas = await reader.$$eval('.article-body math', (all) =>
        all.map((formula) => ({
          isSet: formula.namespaceURI!.endsWith('MathML'),
          height: formula.getBoundingClientRect().height,
        })),
      );
      expect(formulas).toHaveLength(7);
      for (const { isSet, height } of formulas) expect(isSet && height > 10).toBe(true);
      const text = await reader.$eval('.summary', (summary) => summary.textContent);
      expect(text).toContain('taken to be h = a + bt² metres');
    }));

  it('do not keep a sentence around them from being shown in the reader and on the page', () =>
    read(
      'formulas',
      async (reader, page) => {
        expect(await highlighted(reader, 'source')).toMatch(/taken to be h=a\+bt2 metres, where/);
        await reader.$eval('.summary button.reveal', (button) => (button as HTMLElement).click());
        expect(await highlighted(page, 'standfirst')).toMatch(/^The timetable .*too low\.$/);
      },
      '.summary li:first-child .summary-sentence',
    ));
});

describe('the lead image', () => {
  it('is shown once when it is in the body too', () =>
    read('tide-gauges', async (reader) => {
      expect(await reader.$$eval('article img', (images) => images.length)).toBe(1);
    }));
});

describe('a picture that cannot be loaded', () => {
  it('leaves its words and no empty frame', () =>
    read('missing-pictures', async (reader) => {
      // A tab that is not seen loads no pictures.
      await reader.bringToFront();
      await reader.waitForFunction(
        () => document.querySelectorAll('article img[data-missing]').length === 3,
      );
      const pictures = await reader.$$eval('article img', (images) =>
        images.map((image) => ({ alt: image.alt, height: image.clientHeight })),
      );
      for (const { alt, height } of pictures) {
        expect(height < 100).toBe(true);
        expect(height > 0).toBe(alt !== '');
      }
      expect(await reader.$$eval('.article-body p', (all) => all.length)).toBe(6);
    }));
});

describe('where a sentence stands', () => {
  it('is marked in the reader when it was opened for the sentence', () =>
    read(
      'ferry-link',
      async (reader) => {
        const sentence = await reader.$eval('.summary [aria-current]', (one) => one.textContent);
        expect(await highlighted(reader, 'source')).toBe(sentence);
      },
      '.summary li:nth-child(2) .summary-sentence',
    ));

  it('is highlighted on the page itself, whose elements stay as they are', () =>
    read('tide-gauges', async (reader, page) => {
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const sentence = await reader.$eval('.summary-sentence', (one) => one.textContent);
      await reader.$eval('.summary button.reveal', (button) => (button as HTMLElement).click());
      await page.waitForFunction(() => document.visibilityState === 'visible');
      expect(await highlighted(page, 'standfirst')).toBe(sentence);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    }));

  it('is told to be gone when the page has changed', () =>
    read('ferry-link', async (reader, page) => {
      await page.evaluate(() => document.querySelector('main')!.replaceChildren('Gone.'));
      await reader.$eval('.summary button.reveal', (button) => (button as HTMLElement).click());
      await reader.waitForSelector('.toast[data-shown="true"]');
      expect(await reader.$eval('.toast', (toast) => toast.textContent)).toContain(
        'no longer on the page',
      );
    }));

  it('of a fact is highlighted on the page from the arrow beside it, which says what it leads to', () =>
    read('tide-gauges', async (reader, page) => {
      const [fact] = await reader.$$eval('.found-fact:has(.reveal)', (rows) =>
        rows.map((row) => ({
          subject: row.querySelector('.fact-subject')?.textContent ?? '',
          name: row.querySelector('.reveal')!.getAttribute('aria-label'),
        })),
      );
      expect(fact!.name).toBe(`Show on the page: ${fact!.subject}`);
      await reader.$eval('.found-fact .reveal', (button) => (button as HTMLElement).click());
      await page.waitForFunction(() => document.visibilityState === 'visible');
      expect(await highlighted(page, 'standfirst')).toContain(fact!.subject);
    }));

  it('of the table of a page is highlighted there, as far as the page still shows it', () =>
    read('ferry-link', async (reader, page) => {
      expect(await reader.$eval('.key-facts .reveal', (button) => button.ariaLabel)).toBe(
        'Show the table on the page',
      );
      const reveal = () =>
        reader.$eval('.key-facts .reveal', (button) => (button as HTMLElement).click());
      const cells = await reader.$$eval('.key-facts tbody :is(th, td)', (all) =>
        all.map((cell) => cell.textContent),
      );
      await reveal();
      const words = (await highlighted(page, 'standfirst')).replace(/\s/g, '');
      for (const cell of cells) expect(words).toContain(cell.replace(/\s/g, ''));

      await page.evaluate((value) => {
        CSS.highlights.clear();
        for (const element of document.querySelectorAll('main *'))
          if (element.childElementCount === 0 && element.textContent?.trim() === value)
            element.textContent = 'another figure';
      }, cells[1]!);
      await reveal();
      expect(await highlighted(page, 'standfirst')).toContain(cells[3]!);
    }));

  it('is highlighted from the popup, which then closes', async () => {
    const page = await session.browser.newPage();
    await page.goto(server.url('/ferry-link'));
    const popup = await session.clickIcon(page);
    await readPopup(popup);
    const sentence = await popup.$eval('.summary-sentence', (one) => one.textContent);
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await mayClose(
      popup.$eval('.summary button.reveal', (button) => (button as HTMLElement).click()),
    );
    await closed;
    expect(await highlighted(page, 'standfirst')).toBe(sentence);
    await page.close();
  });
});

describe('a selection on the page', () => {
  it('can be summarised and quoted alone', async () => {
    const page = await session.browser.newPage();
    await page.goto(server.url('/ferry-link'));
    await page.evaluate(() =>
      document.getSelection()!.selectAllChildren(document.querySelectorAll('.story > p')[3]!),
    );
    const popup = await session.clickIcon(page);
    await readPopup(popup);
    await popup.waitForSelector('.selection-note');
    await popup.click('.selection-note button');
    await popup.waitForFunction(() => !document.querySelector('.key-facts'));
    const { summary } = await readPopup(popup);
    expect(summary.join(' ')).toContain('The work cost 212 crore taka');
    expect(summary.join(' ')).not.toContain('Night ferries');
    await page.close();
  });
});
