import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './support/find-browser.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const VITEST = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project'];

/** Everything a change must pass, the quick checks first. The last step builds for both browsers before it tests them. */
const STEPS: [name: string, command: string[]][] = [
  ['format', ['prettier', '--check', '.', '--log-level', 'warn']],
  ['lint', ['oxlint', '--deny-warnings']],
  ['types', ['tsc', '--noEmit']],
  ['unit and architecture', [...VITEST, 'unit']],
  ['builds and browsers', [...VITEST, 'e2e']],
];

// A missing browser is found out before the first minute is spent.
findBrowser('chromium');
findBrowser('firefox');

for (const [name, [command = '', ...args]] of STEPS) {
  const start = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)\n`);
  if (status !== 0) process.exit(status ?? 1);
}
