import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ARCHIVES, BUILD_ENV } from '../support/build-extension.ts';
import { ROOT } from '../support/root.ts';
import { unzip } from '../support/unzip.ts';

/**
 * Bytes a package may have: what it weighs, and a few hundred. The goal is 200,000; a copy from the context menu is made in the page,
 * by a script that shares nothing with our pages, and the words of forty languages do not compress away.
 */
const HEAVIEST_PACKAGE = 331_500;

const elsewhere = mkdtempSync(path.join(tmpdir(), 'standfirst-sources-'));

const run = (folder: string, command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: folder, stdio: 'pipe', env: BUILD_ENV });
};

afterAll(() => rmSync(elsewhere, { recursive: true }));

describe('npm run package', () => {
  it.each(['chrome', 'firefox'] as const)('makes a small package for %s', (browser) => {
    expect(statSync(ARCHIVES[browser]).size).toBeLessThan(HEAVIEST_PACKAGE);
    expect([...unzip(readFileSync(ARCHIVES[browser])).keys()]).toContain('manifest.json');
  });

  it('makes sources that build to the very same package in another folder', () => {
    for (const [name, bytes] of unzip(readFileSync(ARCHIVES.sources))) {
      const file = path.join(elsewhere, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    // As after `npm ci`: what is installed is pinned by the lock file.
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
    run(elsewhere, path.join(ROOT, 'node_modules/.bin/wxt'), 'zip', '-b', 'firefox', '--mv3');
    run(elsewhere, path.join(ROOT, 'node_modules/.bin/wxt'), 'zip');
    for (const browser of ['chrome', 'firefox'] as const) {
      const rebuilt = readFileSync(path.join(elsewhere, path.relative(ROOT, ARCHIVES[browser])));
      expect(differences(unzip(rebuilt), unzip(readFileSync(ARCHIVES[browser])))).toEqual([]);
    }
  }, 120_000);

  it('leaves tests and their pages out of the sources', () => {
    const names = [...unzip(readFileSync(ARCHIVES.sources)).keys()];
    expect(names).toEqual(
      expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'README.md']),
    );
    expect(names.filter((name) => /^(?:tests|node_modules|\.output)\//.test(name))).toEqual([]);
  });
});

/** Names of files that are not the same in both. */
const differences = (left: Map<string, Buffer>, right: Map<string, Buffer>): string[] =>
  [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => !left.get(name)?.equals(right.get(name) ?? Buffer.alloc(0)),
  );
