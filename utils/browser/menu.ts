import { browser } from 'wxt/browser';
import { extractFromTab, toReadTab } from './extraction-client';
import { message } from './i18n';
import { openReader } from './reader-tab';

const OPEN_READER = 'open-reader';

/** Puts our entry into the context menu of pages, once for each version that is installed. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: OPEN_READER,
      title: message('menuOpenReader'),
      contexts: ['page', 'selection'],
    });
  });
}

/** Answers a click on our entry. */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN_READER) void readInReader(tab);
  });
}

/** Answers our keyboard commands. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_READER) void readInReader(tab);
  });
}

/** Opens the article of a tab in the reader view; where there is none, the popup says why. */
async function readInReader(tab: Parameters<typeof toReadTab>[0] | undefined): Promise<void> {
  const readTab = tab && toReadTab(tab);
  if (!readTab) return;
  const result = await extractFromTab(readTab);
  if (result.ok) await openReader(result.value, readTab);
  else await browser.action.openPopup();
}
