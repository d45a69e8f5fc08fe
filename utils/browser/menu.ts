import { browser, type Browser } from 'wxt/browser';
import { message, type MessageKey } from './i18n';

/** What can be asked for from the context menu, with its name and where it is offered. */
export const MENU = {
  summarise: { title: 'actionTitle', contexts: ['page'] },
  'open-reader': { title: 'menuOpenReader', contexts: ['page'] },
  'copy-text': { title: 'menuCopyText', contexts: ['page'] },
  'copy-markdown': { title: 'menuCopyMarkdown', contexts: ['page'] },
  'copy-quotation': { title: 'menuCopyQuote', contexts: ['selection'] },
} as const satisfies Record<
  string,
  { title: MessageKey; contexts: `${Browser.contextMenus.ContextType}`[] }
>;

export type MenuItem = keyof typeof MENU;

/** Does what the reader asks for in a tab. `selection` is the selected text, empty where nothing is. */
export type Answers = Record<MenuItem, (tab: Browser.tabs.Tab, selection: string) => void>;

/** Puts our entries into the context menu, once for each version that is installed and each language of the browser. */
export function offerMenu(): void {
  const offer = async (): Promise<void> => {
    await browser.contextMenus.removeAll();
    for (const [id, { title, contexts }] of Object.entries(MENU))
      browser.contextMenus.create({ id, title: message(title), contexts: [...contexts] });
  };
  browser.runtime.onInstalled.addListener(() => void offer());
  browser.runtime.onStartup.addListener(() => void offer());
}

/** Answers clicks on our entries. */
export function listenToMenu(answers: Answers): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab && isMenuItem(menuItemId)) answers[menuItemId](tab, selectionText);
  });
}

/** Answers our keyboard commands; each has the name of a menu entry. */
export function listenToCommands(answers: Answers): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab && isMenuItem(command)) answers[command](tab, '');
  });
}

const isMenuItem = (id: string | number): id is MenuItem => id in MENU;
