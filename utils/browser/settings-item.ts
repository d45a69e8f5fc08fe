import { browser } from 'wxt/browser';
import { repairSettings } from '../model/repair-settings';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

/** Name of the settings in both areas: `local` always holds a copy, and alone knows whether they are synced. */
const KEY = 'settings';

/** The reader's settings; what is missing or broken in the store has its default. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  const local = repairSettings(await read('local'));
  if (!local.sync) return local;
  const synced = await read('sync');
  return synced === undefined ? local : { ...repairSettings(synced), sync: true };
}

/** Changes some settings and keeps the others. Changes are written in the order they were asked for. */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  lastWrite = lastWrite.then(() => write(change));
  return lastWrite;
}

/** Gives every setting its default. The copy of the browser's account stays, for other machines. */
export const resetSettings = (): Promise<void> => saveSettings(DEFAULT_SETTINGS);

/**
 * Calls back with the settings each time they change, in this page, another one, or on another machine.
 *
 * @returns a function that ends this.
 */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (KEY in changes && (area === 'local' || area === 'sync')) void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

let lastWrite: Promise<void> = Promise.resolve();

async function write(change: Partial<Settings>): Promise<void> {
  const before = await loadSettings();
  await browser.storage.local.set({ [KEY]: { ...before, ...change } });
  if (!(change.sync ?? before.sync)) return;
  // Who turns syncing on gets the settings of the account, if it has any, and does not overwrite them.
  if (!before.sync && (await read('sync')) !== undefined) return;
  const { sync, ...shared } = { ...before, ...change };
  void sync;
  try {
    await browser.storage.sync.set({ [KEY]: shared });
  } catch {
    // No account, or it is full: the copy on this machine holds.
  }
}

async function read(area: 'local' | 'sync'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(KEY))[KEY];
  } catch {
    return undefined;
  }
}
