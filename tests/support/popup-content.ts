import type { Page } from 'puppeteer-core';
import { readPopupDocument } from './read-popup-document.ts';

/** What a reader sees in the popup. */
export type PopupContent = {
  title: string | null;
  site: string | null;
  byline: string | null;
  published: string | null;
  provenance: string | null;
  summary: string[];
  caption: string | null;
  header: string[];
  rows: string[][];
  removed: string | null;
  failure: string | null;
};

/** Waits until the popup shows an article with what can be done with it, or says why there is none, then reads it. */
export async function readPopup(popup: Page): Promise<PopupContent> {
  await popup.waitForSelector('.popup .button-primary, .failure');
  return (await popup.evaluate(`(${readPopupDocument.toString()})(document)`)) as PopupContent;
}
