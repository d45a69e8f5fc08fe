import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUT } from '../support/build-extension.ts';
import { ROOT } from '../support/root.ts';

type Remark = { code: string; file?: string };

/** What Mozilla's linter may remark, and why it stands. */
const EXPLAINED: { code: string; file: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^readability\.js$/,
    why: 'Readability sets inner HTML in a copy of the page that is shown nowhere and runs nothing.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^clean\.js$/,
    why: 'What a page keeps in `noscript` is parsed in an inert document, to read the address of an image.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^copy\.js$/,
    why: 'DOMPurify parses what it is to sanitise in an inert document, and nothing else sets inner HTML.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    why: 'Preact sets what ArticleBody gives it, which the types allow to be sanitised HTML alone; DOMPurify parses in an inert document.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'Firefox for Android shows the data declaration from 142 on; 140 is the desktop that must be supported.',
  },
];

describe("Mozilla's linter", () => {
  it('finds no error, and no warning that is not explained', () => {
    const { stdout } = spawnSync(
      'npx',
      [
        'web-ext',
        'lint',
        '--source-dir',
        OUTPUT.firefox,
        '--no-config-discovery',
        '--output',
        'json',
      ],
      { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    const { errors, warnings } = JSON.parse(stdout) as { errors: Remark[]; warnings: Remark[] };
    expect(errors).toEqual([]);
    const isExplained = ({ code, file = '' }: Remark): boolean =>
      EXPLAINED.some((one) => one.code === code && one.file.test(file.split(path.sep).join('/')));
    expect(warnings.filter((warning) => !isExplained(warning))).toEqual([]);
  }, 60_000);
});
