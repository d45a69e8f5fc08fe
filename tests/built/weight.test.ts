import { describe, expect, it } from 'vitest';
import { OUTPUT } from '../support/build-extension.ts';
import { weighScripts } from '../support/weigh-build.ts';

/**
 * Bytes after gzip that the scripts of a click may have: everything a page loads before it shows anything, and what is
 * run in the news page. The content script is always compiled anew.
 */
const BUDGETS: Record<string, number> = {
  'dates.js': 40_000,
  'facts.js': 40_000,
  'extract.js': 42_000,
  'popup.html': 85_000,
  'background.js': 5_000,
  'reveal.js': 3_000,
  'copy.js': 34_000,
};

describe.each(Object.entries(OUTPUT))('the build for %s', (_, folder) => {
  it.each(Object.entries(BUDGETS))('keeps %s within %i bytes', (page, budget) => {
    const { gzip } = weighScripts(folder, page);
    expect(gzip).toBeGreaterThan(0);
    expect(gzip).toBeLessThanOrEqual(budget);
  });
});
