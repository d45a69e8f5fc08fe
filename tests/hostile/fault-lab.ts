import type { Page } from 'puppeteer-core';
import { bundle } from '../support/bundle.ts';
import { startChromium } from '../support/chromium.ts';
import { cpuClock } from '../support/cpu-clock.ts';
import { servePages } from '../support/serve-pages.ts';
import type { FaultAnswer } from './in-page/read-fault.ts';

/** Chromium in which pages that are hard to read are built and read. */
export type FaultLab = {
  /** Names of the pages. */
  names: string[];
  /** Builds a page by its name, reads and summarises it in a tab of its own. */
  read: (name: string) => Promise<Reading>;
  close: () => Promise<void>;
};

/** What a page is answered, and the milliseconds of processor time that took. */
export type Reading = { answer: FaultAnswer; time: number };

/** Opens a browser with what builds and reads the pages. */
export async function openFaultLab(): Promise<FaultLab> {
  const source = await bundle('tests/hostile/in-page/read-fault.ts', {
    format: 'iife',
    name: 'lab',
  });
  const server = await servePages(() => ({ body: '<!doctype html><html lang="en"><body>' }));
  const session = await startChromium();
  const open = async (): Promise<Page> => {
    const page = await session.browser.newPage();
    await page.goto(server.url('/'));
    await page.evaluate(`${source}; globalThis.lab = lab;`);
    return page;
  };
  const first = await open();
  const names = (await first.evaluate('lab.names')) as string[];
  await first.close();
  return {
    names,
    read: async (name) => {
      const page = await open();
      await page.evaluate(`lab.build(${JSON.stringify(name)})`);
      const clock = await cpuClock(page);
      const start = await clock();
      const answer = (await page.evaluate('lab.read()')) as FaultAnswer;
      const time = (await clock()) - start;
      await page.close();
      return { answer, time };
    },
    close: async () => {
      await session.close();
      await server.close();
    },
  };
}
