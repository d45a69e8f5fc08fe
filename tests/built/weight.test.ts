import { describe, expect, it } from 'vitest';
import { OUTPUT } from '../support/build-extension.ts';
import { weighScripts } from '../support/weigh-build.ts';

/** What a click runs in the news page, one after the other. */
const RUN_IN_PAGE = ['clean.js', 'metadata.js', 'facts.js', 'readability.js', 'extract.js'];

/** Bytes after gzip of what a click must load before the summary shows: each script, with all that it imports. */
const MOST_FOR_A_CLICK = 40_000;

/** Bytes after gzip of everything else: what it weighs and 3 %, so that nothing grows unseen. */
const BUDGETS: Record<string, number> = {
  'reader.html': 68_000,
  'background.js': 3_950,
  'reveal.js': 3_320,
  'copy.js': 33_800,
};

/** The same of all that a click runs in the page together. */
const MOST_IN_PAGE = 116_500;

describe.each(Object.entries(OUTPUT))('the build for %s', (_, folder) => {
  const weigh = (file: string): number => weighScripts(folder, file).gzip;

  it.each([...RUN_IN_PAGE, 'popup.html'])('keeps %s small enough for a click', (file) => {
    expect(weigh(file)).toBeGreaterThan(0);
    expect(weigh(file)).toBeLessThanOrEqual(MOST_FOR_A_CLICK);
  });

  it('keeps what a click runs in the page small as a whole', () => {
    const sum = RUN_IN_PAGE.reduce((total, file) => total + weigh(file), 0);
    expect(sum).toBeLessThanOrEqual(MOST_IN_PAGE);
  });

  it.each(Object.entries(BUDGETS))('keeps %s within %i bytes', (file, budget) => {
    expect(weigh(file)).toBeGreaterThan(0);
    expect(weigh(file)).toBeLessThanOrEqual(budget);
  });
});
