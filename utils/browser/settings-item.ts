import { browser } from 'wxt/browser';
import { repairSettings } from '../model/repair-settings';
import type { Settings } from '../model/settings';

const KEY = 'settings';

/** The reader's settings; what is missing or broken in the store has its default. */
export async function loadSettings(): Promise<Settings> {
  return repairSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and keeps the others. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } });
}
