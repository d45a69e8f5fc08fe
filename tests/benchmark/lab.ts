import puppeteer, { type Page } from 'puppeteer-core';
import { bundle } from '../support/bundle.ts';
import { CHROMIUM_ARGS, findBrowser } from '../support/find-browser.ts';

/** Pages after which the lab's page is opened anew, so that memory stays bounded. */
const PAGES_PER_TAB = 400;

/** A headless Chromium in which functions of a bundled module run. */
export type Lab<Module> = {
  /** Calls an exported function of the module inside the page. */
  call: <Name extends keyof Module>(
    name: Name,
    ...args: Module[Name] extends (...args: infer Args) => unknown ? Args : never
  ) => Promise<Module[Name] extends (...args: never[]) => infer Value ? Awaited<Value> : never>;
  /** The same in a new page of a new browser context, where nothing has been compiled or loaded yet. */
  callCold: Lab<Module>['call'];
  close: () => Promise<void>;
};

/** Bundles a module of this repository and opens it in one headless Chromium. @param entry path from the project's root. */
export async function openLab<Module>(entry: string): Promise<Lab<Module>> {
  const source = await bundle(entry, { format: 'iife', name: 'lab' });
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    args: CHROMIUM_ARGS,
    protocolTimeout: 600_000,
  });
  let tab: Page | undefined;
  let calls = 0;
  // A function expression's `var lab` would stay local to the evaluation.
  const load = (page: Page) => page.evaluate(`${source}; globalThis.lab = lab;`);
  const openTab = async (): Promise<Page> => {
    const fresh = await browser.newPage();
    await tab?.close();
    await load(fresh);
    tab = fresh;
    calls = 0;
    return fresh;
  };
  return {
    call: async (name, ...args) => {
      const page = tab && calls < PAGES_PER_TAB ? tab : await openTab();
      calls += 1;
      return callIn(page, name, args) as never;
    },
    callCold: async (name, ...args) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await load(page);
      const value = await callIn(page, name, args);
      await context.close();
      return value as never;
    },
    close: () => browser.close(),
  };
}

/** Calls a function of the module that a page has loaded. */
const callIn = (page: Page, name: PropertyKey, args: unknown[]): Promise<unknown> =>
  page.evaluate(
    (key, parameters) =>
      (globalThis as unknown as { lab: Record<string, (...args: unknown[]) => unknown> }).lab[key]!(
        ...parameters,
      ),
    name as string,
    args,
  );
