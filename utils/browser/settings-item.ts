import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { SUMMARY_LENGTHS } from '../model/summary';

const KEY = 'settings';

/** The reader's settings; what is missing or broken in the store has its default. */
export async function loadSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return repair(stored);
}

/** Changes some settings and keeps the others. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } });
}

function repair(stored: unknown): Settings {
  const { summaryLength } = (stored ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    summaryLength:
      SUMMARY_LENGTHS.find((length) => length === summaryLength) ?? DEFAULT_SETTINGS.summaryLength,
  };
}
