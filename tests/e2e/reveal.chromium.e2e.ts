import { describe, expect, it } from 'vitest';
import { mayClose } from '../support/may-close.ts';
import { readPopup } from '../support/popup-content.ts';
import { highlighted, useReadingSession } from '../support/reading-session.ts';

/** An article of which nearly all is in a closed `<details>`. */
const FOLDED_PAGE = `<!doctype html><html lang="en"><title>Three tugs for the narrows</title><article><h1>Three tugs for the narrows</h1>
<p>The pilots of the narrows will have three tugs from next spring, the harbour office said.</p><details><summary>What will they cost?</summary>
<p>The tugs will cost the council 41 million, of which the ferry company pays a third over the first nine years.</p>
<p>Two crews of six were hired in the dry year, when the pilots had asked for help in the narrows for the first time.</p>
<p>The harbour office will berth the tugs at the old timber quay, which has stood empty since the mill was closed.</p></details></article></html>`;

const session = useReadingSession({ folded: FOLDED_PAGE });
const { read } = session;

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

  it('is unfolded on the page where the browser folds it away', () =>
    read('folded', async (reader, page) => {
      await reader.$eval('.summary li:last-child .reveal', (button) =>
        (button as HTMLElement).click(),
      );
      await page.waitForFunction(() => document.visibilityState === 'visible');
      const sentence = await highlighted(page, 'standfirst');
      const [details, isOpen] = await page.$eval('details', (one) => [one.textContent, one.open]);
      expect(details).toContain(sentence);
      expect(isOpen).toBe(true);
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
    const page = await session.chromium.browser.newPage();
    await page.goto(session.url('/ferry-link'));
    const popup = await session.chromium.clickIcon(page);
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

  it('is found around formulas, in the reader and on the page', () =>
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

describe('a selection on the page', () => {
  it('can be summarised and quoted alone', async () => {
    const page = await session.chromium.browser.newPage();
    await page.goto(session.url('/ferry-link'));
    await page.evaluate(() =>
      document.getSelection()!.selectAllChildren(document.querySelectorAll('.story > p')[3]!),
    );
    const popup = await session.chromium.clickIcon(page);
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
