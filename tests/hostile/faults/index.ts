import type { BuildPage } from './build';
import { DEEP_PAGES } from './deep-pages';
import { LARGE_PAGES } from './large-pages';
import { RUN_PAGES } from './run-pages';
import { STATED_PAGES } from './stated-pages';
import { STRANGE_PAGES } from './strange-pages';

/**
 * Pages at the edge of what a browser can hold, by name, of sizes that a page can reach on purpose or by a broken
 * template. They are built by script: a parser would flatten the deep ones.
 */
export const FAULT_PAGES: Record<string, BuildPage> = {
  ...DEEP_PAGES,
  ...LARGE_PAGES,
  ...RUN_PAGES,
  ...STATED_PAGES,
  ...STRANGE_PAGES,
};
