import { browser, type Browser } from 'wxt/browser';
import { loadSettings, watchSettings } from './settings-item';

const POPUP = 'popup.html';

/** Lets a click on the icon do what the reader has chosen: open the popup, or tell `onReader` so that it opens the reader view. */
export function followIconAction(onReader: (tab: Browser.tabs.Tab) => void): void {
  browser.action.onClicked.addListener(onReader);
  // The browser forgets a popup that was set when it is closed.
  void loadSettings().then(setPopup);
  watchSettings((settings) => void setPopup(settings));
}

/**
 * Opens the popup on a tab, though a click on the icon may open the reader view. To be called in the very handler of a
 * click or a key: a browser may refuse later. Then the next click on the icon opens it.
 */
export async function showPopup(tab: Browser.tabs.Tab): Promise<void> {
  const ofTab = tab.id === undefined ? {} : { tabId: tab.id };
  const isSet = browser.action.setPopup({ ...ofTab, popup: POPUP });
  const isOpen = browser.action.openPopup({ windowId: tab.windowId });
  try {
    await Promise.all([isSet, isOpen]);
    await setPopup(await loadSettings(), ofTab);
  } catch {
    // Refused: the popup of this tab stays set.
  }
}

const setPopup = (
  { iconAction }: { iconAction: 'popup' | 'reader' },
  ofTab: { tabId?: number } = {},
): Promise<void> =>
  browser.action.setPopup({ ...ofTab, popup: iconAction === 'reader' ? '' : POPUP });
