import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  loadSettings,
  resetSettings,
  saveSettings,
  watchSettings,
} from '@/utils/browser/settings-item';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/model/settings';

beforeEach(() => fakeBrowser.reset());

const { local, sync } = fakeBrowser.storage;

describe('the settings', () => {
  it('have their defaults at first', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was not changed, and the order of changes', async () => {
    void saveSettings({ fontSize: 20 });
    void saveSettings({ fontSize: 22 });
    await saveSettings({ theme: 'dark' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 22, theme: 'dark' });
  });

  for (const broken of ['nonsense', 12, null, { theme: 'neon', fontSize: 4000, sync: 'yes' }])
    it(`survive a store that holds ${JSON.stringify(broken)}`, async () => {
      await local.set({ settings: broken });
      expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    });

  it('survive a store that refuses', async () => {
    const get = local.get.bind(local);
    local.get = () => Promise.reject(new Error('corrupt'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    local.get = get;
  });

  it('stay on this machine until the reader wants them synced', async () => {
    await saveSettings({ theme: 'dark' });
    expect(await sync.get()).toEqual({});
    await saveSettings({ sync: true });
    expect(await sync.get()).toMatchObject({ settings: { theme: 'dark' } });
    await saveSettings({ theme: 'sepia' });
    expect(await sync.get()).toMatchObject({ settings: { theme: 'sepia' } });
  });

  it('are taken from the account when syncing is turned on where the account has some', async () => {
    await sync.set({ settings: { theme: 'sepia' } });
    await saveSettings({ theme: 'dark' });
    await saveSettings({ sync: true });
    expect(await loadSettings()).toMatchObject({ theme: 'sepia', sync: true });
  });

  it('stay as they were when syncing is turned off', async () => {
    await sync.set({ settings: { theme: 'sepia' } });
    await saveSettings({ sync: true });
    await saveSettings({ sync: false });
    await sync.clear();
    expect(await loadSettings()).toMatchObject({ theme: 'sepia', sync: false });
  });

  it('are saved here when the account refuses them', async () => {
    const set = sync.set.bind(sync);
    sync.set = () => Promise.reject(new Error('no account'));
    await saveSettings({ sync: true, theme: 'dark' });
    sync.set = set;
    expect(await loadSettings()).toMatchObject({ theme: 'dark', sync: true });
  });

  it('are told to whoever watches, until they stop', async () => {
    const seen: Settings['theme'][] = [];
    const stop = watchSettings((settings) => seen.push(settings.theme));
    await saveSettings({ theme: 'dark' });
    await expect.poll(() => seen).toContain('dark');
    stop();
    await resetSettings();
    await loadSettings();
    expect(seen).not.toContain('system');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});
