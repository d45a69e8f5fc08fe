import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { AXE_SOURCE, RUN_AXE } from '../../support/axe.ts';
import { startChromium } from '../../support/chromium.ts';
import { localizedExtension } from '../../support/localized-extension.ts';
import { servePages } from '../../support/serve-pages.ts';
import { findPage, type State } from './states.ts';

/** One picture, with what axe has to say about what it shows. */
export type Screen = {
  state: string;
  locale: string;
  scheme: string;
  /** Size of text in percent of the usual one. */
  text: number;
  file: string;
  violations: string[];
  /** Whether something reaches out of the page sideways. */
  overflows: boolean;
};

/** Folders in `_locales`. */
const LOCALES = ['en', 'ar'];
const SCHEMES = ['light', 'dark'];
const TEXT_SIZES = [100, 200];

/** Takes every state in every locale, colour scheme and size of text. @param folder where the pictures go. */
export async function takeScreens(states: State[], folder: string): Promise<Screen[]> {
  const screens: Screen[] = [];
  const server = await servePages(findPage);
  for (const locale of LOCALES) {
    const session = await startChromium({ extension: localizedExtension(locale) });
    for (const state of states) {
      const page = await state.open({ session, server });
      for (const scheme of SCHEMES)
        for (const text of TEXT_SIZES) {
          const name = `${state.name} ${locale} ${scheme} ${text}`.replaceAll(' ', '_');
          const file = path.join(folder, `${name}.png`);
          await dress(page, scheme, text);
          await page.screenshot({ path: file });
          screens.push({ state: state.name, locale, scheme, text, file, ...(await judge(page)) });
        }
      await page.close();
    }
    await session.close();
  }
  await server.close();
  return screens;
}

async function dress(page: Page, scheme: string, text: number): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const devtools = await page.createCDPSession();
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: (16 * text) / 100 } });
  await devtools.detach();
}

async function judge(page: Page): Promise<Pick<Screen, 'violations' | 'overflows'>> {
  await page.evaluate(AXE_SOURCE);
  return {
    violations: (await page.evaluate(RUN_AXE)) as string[],
    overflows: await page.evaluate(
      () => document.body.scrollWidth > document.documentElement.clientWidth + 1,
    ),
  };
}
