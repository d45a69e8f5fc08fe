import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLUTTER_KINDS } from '@/utils/model/extraction';
import { repairSettings } from '@/utils/model/repair-settings';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/model/settings';
import { readSettingsFile, writeSettingsFile } from '@/utils/model/settings-file';

const HERE = { sync: false };

describe('a file of settings', () => {
  it('gives back what was written, but for syncing, which is a matter of each machine', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      theme: 'sepia',
      fontSize: 22,
      singleKeys: false,
      keptClutter: ['tags', 'comments'].filter((kind) =>
        (CLUTTER_KINDS as readonly string[]).includes(kind),
      ) as Settings['keptClutter'],
      sync: true,
    };
    expect(readSettingsFile(writeSettingsFile(settings), HERE)).toMatchObject({
      ok: true,
      value: { ...settings, sync: false },
    });
  });

  it('has defaults for what is missing or odd', () => {
    const text = JSON.stringify({
      kind: 'standfirst-settings',
      version: 1,
      settings: { theme: 'dark', fontSize: 'huge', unheardOf: 1 },
    });
    expect(readSettingsFile(text, HERE)).toEqual({
      ok: true,
      value: { ...DEFAULT_SETTINGS, theme: 'dark' },
    });
  });

  for (const [text, error] of [
    ['', 'not-settings'],
    ['<html>', 'not-settings'],
    ['null', 'not-settings'],
    ['[]', 'not-settings'],
    ['{"theme":"dark"}', 'not-settings'],
    ['{"kind":"standfirst-settings","version":2,"settings":{}}', 'newer-version'],
  ])
    it(`is refused as ${error} when it holds ${text || 'nothing'}`, () => {
      expect(readSettingsFile(text!, HERE)).toEqual({ ok: false, error });
    });
});

describe('repairing settings', () => {
  it('makes settings of anything, and leaves good ones alone', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = repairSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(repairSettings(settings)).toEqual(settings);
      }),
    );
  });
});
