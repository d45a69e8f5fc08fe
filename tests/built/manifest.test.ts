import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUT } from '../support/build-extension.ts';
import { ROOT } from '../support/root.ts';

type Manifest = Record<string, unknown>;

const readJson = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const manifestOf = (folder: string): Manifest => readJson(path.join(folder, 'manifest.json'));

/** All that the manifests may say; whatever is added has to be added here, and with it to `SECURITY.md`. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];
const OWN_KEYS = {
  chromium: ['minimum_chrome_version'],
  firefox: ['browser_specific_settings'],
};

describe.each(Object.entries(OUTPUT))('the manifest for %s', (browser, folder) => {
  const manifest = manifestOf(folder);

  it('asks for the clicked tab and for no site', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
  });

  it('says nothing that opens another way in: no hosts, no content scripts, no pages for the web', () => {
    const own = OWN_KEYS[browser as keyof typeof OWN_KEYS];
    expect(Object.keys(manifest).toSorted()).toEqual([...KEYS, ...own].toSorted());
  });

  it('lets its pages load their own scripts, and pictures, and connect to nothing', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src https: http: data:; base-uri 'none'; form-action 'none'",
    });
  });

  it('has the version of the package', () => {
    expect(manifest['version']).toBe(readJson(path.join(ROOT, 'package.json'))['version']);
  });
});

describe('the manifest for Firefox', () => {
  it('declares that no data is collected', () => {
    expect(manifestOf(OUTPUT.firefox)['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });
});
