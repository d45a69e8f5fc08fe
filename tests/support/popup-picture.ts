import type { Page, ScreenshotClip } from 'puppeteer-core';

/** Flags for a headless Chromium whose screen has room for a popup as tall as browsers let it be. */
export const ROOMY_SCREEN = ['--screen-info={1600x1200}'];

/**
 * What of a popup's window is to be pictured, in CSS pixels: all but the room of its scroll bar, which pictures do not
 * show.
 */
export const popupPicture = (popup: Page): Promise<ScreenshotClip> =>
  popup.evaluate(() => {
    const { left, width } = document.documentElement.getBoundingClientRect();
    return { x: left, y: 0, width, height: innerHeight };
  });
