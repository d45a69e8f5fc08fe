import { browser } from 'wxt/browser';

/** Shows our settings in a tab, the one that shows them already if there is one. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
