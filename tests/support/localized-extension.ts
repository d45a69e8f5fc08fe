import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OUTPUT } from './build-extension.ts';
import type { BrowserName } from './find-browser.ts';

/**
 * A copy of the build that speaks one language in any browser: test machines seldom have browsers in other languages
 * than English.
 *
 * @param locale folder in `_locales`. @returns the folder of the copy, among the temporary ones.
 */
export function localizedExtension(locale: string, browser: BrowserName = 'chromium'): string {
  const folder = mkdtempSync(path.join(tmpdir(), `standfirst-${locale}-`));
  cpSync(OUTPUT[browser], folder, { recursive: true });
  rmSync(path.join(folder, '_locales'), { recursive: true });
  const texts = path.join('_locales', locale);
  cpSync(path.join(OUTPUT[browser], texts), path.join(folder, texts), { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}
