import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
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

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

/** Where the packages lie. */
export const ARCHIVES = {
  chrome: path.join(ROOT, `.output/standfirst-${version}-chrome.zip`),
  firefox: path.join(ROOT, `.output/standfirst-${version}-firefox.zip`),
  sources: path.join(ROOT, `.output/standfirst-${version}-sources.zip`),
};

/** Builds the extension for both browsers, and packages it and its sources. @throws with the compiler's words when it fails. */
export function packageExtension(): void {
  for (const archive of Object.values(ARCHIVES)) rmSync(archive, { force: true });
  execFileSync('npm', ['run', 'package'], {
    cwd: ROOT,
    stdio: 'pipe',
    env: BUILD_ENV,
    shell: process.platform === 'win32',
  });
}

/** Builds the extension for a browser. @returns the folder of the build. @throws with the compiler's words when it fails. */
export function buildExtension(browser: BrowserName): string {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  execFileSync('npx', ['wxt', 'build', ...target], { cwd: ROOT, stdio: 'pipe', env: BUILD_ENV });
  return OUTPUT[browser];
}
