import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/**
 * Flags that keep a headless Chromium to itself: no sandbox (tests may run as root), no background connections; and that
 * let it tell the memory of a page to the byte.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--window-size=1280,1000',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-precise-memory-info',
];

const PLACES: Record<BrowserName, { variable: string; paths: string[]; debian: string }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * Path of a browser on this machine; where there is none and Debian's packages can be installed, installs it first.
 *
 * @throws with one sentence that says what to install or which variable to set.
 */
export function findBrowser(name: BrowserName): string {
  const { variable, paths, debian } = PLACES[name];
  const installed = [process.env[variable] ?? '', ...paths].find(
    (path) => path && existsSync(path),
  );
  if (installed) return installed;
  if (mayInstallPackages()) {
    console.log(`Installing ${debian}, which is not on this machine…`);
    const quiet = { stdio: 'ignore' } as const;
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', debian], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const path = paths.find((candidate) => existsSync(candidate));
    if (path) return path;
  }
  throw new Error(`Please install ${name} or set ${variable} to the path of its program.`);
}

const mayInstallPackages = (): boolean =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
