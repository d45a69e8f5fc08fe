import { browser } from 'wxt/browser';
import { message } from './i18n';

/** A thing that can be done by keyboard; `keys` is absent when the reader or another extension took them. */
export type Shortcut = { name: string; description: string; keys?: string };

/** Our keyboard shortcuts as the browser has really assigned them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    description: name === '_execute_action' || !description ? message('actionTitle') : description,
    ...(shortcut && { keys: shortcut }),
  }));
}

/** Shows the browser's own page for the shortcuts of extensions; only there can they be changed. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a function for its page, Chromium an address.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
