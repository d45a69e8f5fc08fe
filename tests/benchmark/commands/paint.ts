import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../support/build-extension.ts';
import { startChromium } from '../../support/chromium.ts';
import { openReader } from '../../support/open-reader.ts';
import { servePages } from '../../support/serve-pages.ts';
import { median } from '../../support/time-clicks.ts';

/** Bytes of the article: about 170,000 words, two novels. */
const SIZE = 1_000_000;

/** Times each is opened, in turn. */
const TURNS = 9;

/** Prints how long the reader takes until the first screen of a long article is painted, and how long the bare page does. */
export async function printPaintTimes(): Promise<void> {
  buildExtension('chromium');
  const article = longPage();
  const server = await servePages((address) =>
    address === '/long' ? { body: article } : undefined,
  );
  const session = await startChromium();
  try {
    const { reader } = await openReader(session, server.url('/long'));
    const addresses = { bare: server.url('/long'), reader: reader.url() };
    const times: Record<keyof typeof addresses, number[]> = { bare: [], reader: [] };
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const kind of ['bare', 'reader'] as const) {
        const page = await session.browser.newPage();
        await page.goto(addresses[kind]);
        times[kind].push(await firstPaint(page));
        await page.close();
      }
    const [bare, ours] = [median(times.bare), median(times.reader)];
    console.log(
      `First screen of an article of ${SIZE / 1e6} MB: ${ours.toFixed(0)} ms in the reader, ` +
        `${bare.toFixed(0)} ms as a bare page, ${(ours / bare).toFixed(2)} times (medians of ${TURNS}).`,
    );
  } finally {
    await session.close();
    await server.close();
  }
}

/** Milliseconds from the start of the navigation to the first paint of any content. */
const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

function longPage(): string {
  const paragraph = (index: number): string =>
    `<p>In the year ${1800 + (index % 220)} the ferry of landing ${index} carried ${index * 7} passengers across the river, ` +
    `among them the keeper of the <a href="/light/${index}">lighthouse</a>, who wrote down every crossing, every fare and ` +
    'every storm, so that those who came after could know how high the water had stood. “Nobody will read it,” he said. ' +
    'Somebody always did.</p>';
  const paragraphs: string[] = [];
  let length = 0;
  for (let index = 0; length < SIZE; index += 1) {
    const heading = index % 50 === 0 ? `<h2>Landing ${index}</h2>` : '';
    paragraphs.push(heading + paragraph(index));
    length += paragraphs.at(-1)!.length;
  }
  return `<!doctype html><html lang="en"><title>The book of the landings</title><article><h1>The book of the landings</h1>${paragraphs.join('')}</article></html>`;
}
