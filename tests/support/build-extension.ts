import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from './find-browser.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where the build of each browser lies. */
export const OUTPUT: Record<BrowserName, string> = {
  chromium: path.join(ROOT, '.output/chrome-mv3'),
  firefox: path.join(ROOT, '.output/firefox-mv3'),
};

/** Builds the extension for a browser. @returns the folder of the build. @throws with the compiler's words when it fails. */
export function buildExtension(browser: BrowserName): string {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  execFileSync('npx', ['wxt', 'build', ...target], { cwd: ROOT, stdio: 'pipe' });
  return OUTPUT[browser];
}
