// @vitest-environment node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8');

it('tells readers what is new in the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const sections = read('CHANGELOG.md').split(/^## /m);
  const entry = sections.find((section) => section.startsWith(`${version}\n`));
  expect(entry).toMatch(/^- \S/m);
});
