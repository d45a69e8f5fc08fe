import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings';

/** Quiet, as the muted text of our pages: the badge tells something and asks for nothing. */
const COLOUR = '#655e52';

/**
 * Puts the reading time of a tab's article on the icon, or nothing, as the reader has chosen. The browser takes it away
 * when the tab goes to another page. Never rejects.
 *
 * @param minutes whole minutes, at least 1.
 */
export async function showBadge(
  tabId: number,
  minutes: number,
  { badge }: Pick<Settings, 'badge'>,
): Promise<void> {
  try {
    if (badge === 'minutes') await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: badge === 'minutes' ? String(minutes) : '' });
  } catch {
    // The tab is gone, and its icon with it.
  }
}

/** How long the icon says that a copy was made, in milliseconds. */
const CONFIRMED_FOR = 1500;

/** Ticks the icon of a tab for a moment: something was done that cannot be seen. Never rejects. */
export async function confirmOnIcon(tabId: number): Promise<void> {
  try {
    const before = await browser.action.getBadgeText({ tabId });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: '✓' });
    await new Promise((resolve) => setTimeout(resolve, CONFIRMED_FOR));
    await browser.action.setBadgeText({ tabId, text: before });
  } catch {
    // The tab is gone, and its icon with it.
  }
}
