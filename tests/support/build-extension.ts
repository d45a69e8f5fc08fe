import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from './find-browser.ts';
import { ROOT } from './root.ts';

/**
 * The environment of a build as in a terminal: the runner of the tests says that it is not production, and bundles
 * would be others than those that are published.
 */
export const BUILD_ENV: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|DEV$|MODE$)/.test(name)),
  ),
  NODE_ENV: 'production',
};

/** Where the build of each browser lies. */
export const OUTPUT: Record<BrowserName, string> = {
  chromium: path.join(ROOT, '.output/chrome-mv3'),
  firefox: path.join(ROOT, '.output/firefox-mv3'),
};

/** Builds the extension for a browser. @returns the folder of the build. @throws with the compiler's words when it fails. */
export function buildExtension(browser: BrowserName): string {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  execFileSync('npx', ['wxt', 'build', ...target], { cwd: ROOT, stdio: 'pipe', env: BUILD_ENV });
  return OUTPUT[browser];
}
