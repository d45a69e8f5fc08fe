import puppeteer, { type Page } from 'puppeteer-core';
import { bundle } from '../../support/bundle.ts';
import { CHROMIUM_ARGS, findBrowser } from '../../support/find-browser.ts';
import { findCorpus, readIndex, readPage } from '../corpora.ts';
import type * as inPage from '../in-page/rendered.ts';
import { mean } from '../scores/average.ts';
import { wordF1 } from '../scores/word-f1.ts';

/** Where the pages are said to come from; nothing is ever asked of it. */
const ADDRESS = 'http://page.example/';
/** Milliseconds after which a page that does not load is left out. */
const TIMEOUT = 20_000;
/** Differences of word-F1 that are told. */
const TOLD = 0.01;

/**
 * Prints the word-F1 of the articles as Chromium shows them, with what style sheets in the markup hide, beside that of
 * their markup, and the pages on which the two differ. Scripts do not run, and nothing is loaded beside the markup.
 *
 * @param every only each n-th page.
 */
export async function printRendered(every: number): Promise<void> {
  const folder = findCorpus('articles');
  if (!folder) return;
  const source = await bundle('tests/benchmark/in-page/rendered.ts', {
    format: 'iife',
    name: 'lab',
  });
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    args: CHROMIUM_ARGS,
  });
  const scores: { rendered: number; parsed: number }[] = [];
  try {
    for (const [index, entry] of readIndex(folder).entries()) {
      if (index % every !== 0) continue;
      const html = readPage(folder, entry);
      const page = await showPage(html);
      if (!page) {
        console.log(`${entry.id} does not load`);
        continue;
      }
      const texts = (await page.evaluate(
        `${source}; lab.readRendered(${JSON.stringify(html)}, ${JSON.stringify(entry.url)})`,
      )) as inPage.RenderedPage;
      await page.close();
      const rendered = wordF1(texts.rendered, entry.text ?? '').f1;
      const parsed = wordF1(texts.parsed, entry.text ?? '').f1;
      scores.push({ rendered, parsed });
      if (Math.abs(rendered - parsed) > TOLD)
        console.log(`${entry.id} ${parsed.toFixed(3)} → ${rendered.toFixed(3)} ${entry.url}`);
    }
  } finally {
    await browser.close();
  }
  console.table({
    pages: scores.length,
    'word-F1 of the markup': mean(scores.map(({ parsed }) => parsed)).toFixed(4),
    'word-F1 as shown': mean(scores.map(({ rendered }) => rendered)).toFixed(4),
  });

  async function showPage(html: string): Promise<Page | undefined> {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url() === ADDRESS
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
        : request.abort(),
    );
    try {
      await page.goto(ADDRESS, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
      return page;
    } catch {
      await page.close();
      return undefined;
    }
  }
}
