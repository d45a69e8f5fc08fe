import { spawn } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './support/find-browser.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const VITEST = ['vitest', 'run', '--config', 'tests/vitest.config.ts'];

type Step = [name: string, command: string[]];

/** Makes the builds that are tested; on its own, since it writes the types that the checks read. */
const BUILDS: Step[] = [['builds and packages', ['node', 'tests/build-all.ts']]];

/** What needs no browser, the quick checks first. One worker, so that two cores have enough to do. */
const CHECKS: Step[] = [
  ['format', ['prettier', '--check', '.', '--log-level', 'warn']],
  ['lint', ['oxlint', '--deny-warnings']],
  ['types', ['tsc', '--noEmit']],
  ['unit and architecture', [...VITEST, '--project', 'unit', '--maxWorkers', '1']],
  ['the builds', [...VITEST, '--project', 'built', '--maxWorkers', '1']],
];

/** Tests the builds in browsers, which are waited for more than they work. */
const BROWSERS: Step[] = [['browsers', [...VITEST, '--project', 'e2e']]];

/** Runs a command to its end. @returns whether it went well, and what it said. */
async function run([command = '', ...args]: string[]): Promise<{ ok: boolean; said: Buffer }> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, STANDFIRST_BUILT: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => words.push(chunk));
  const ok = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0));
  });
  return { ok, said: Buffer.concat(words) };
}

/**
 * Runs steps one after another until one fails, and tells what each has said when it ends, so that lanes do not mix
 * their words. @returns whether all went well.
 */
async function runLane(steps: Step[]): Promise<boolean> {
  for (const [name, command] of steps) {
    const start = performance.now();
    const { ok, said } = await run(command);
    process.stdout.write(said);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${ok ? 'passed' : 'FAILED'}: ${name} (${seconds} s)\n`);
    if (!ok) return false;
  }
  return true;
}

// A missing browser is found out before the first minute is spent.
findBrowser('chromium');
findBrowser('firefox');

// A lane that has failed waits for the other, so that no browser is left running.
const isFine =
  (await runLane(BUILDS)) &&
  (await Promise.all([runLane(CHECKS), runLane(BROWSERS)])).every((ok) => ok);
if (!isFine) process.exit(1);
