import { browser } from 'wxt/browser';
import type { SentenceAnchor } from '../model/anchor';
import type { Block } from '../model/article';
import type { KeyFacts } from '../model/key-facts';
import { failure, type Result } from '../model/result';
import {
  PAGE_HIGHLIGHT,
  type RevealFailure,
  type Revealed,
  type RevealRequest,
} from '../model/reveal';

/** What to look for in the page to show a sentence of its article. */
export function revealRequest(
  blocks: readonly Block[],
  { block, start, end }: SentenceAnchor,
): RevealRequest {
  const context = blocks[block]?.text ?? '';
  return { quote: context.slice(start, end), context };
}

/** Parts of a table that are looked for one after another. */
const MOST_PARTS = 40;

/** What to look for in the page to show a table of its own: the table, else one of its rows, else a cell, the longest first. */
export function tableRequest({ header = [], rows }: KeyFacts): RevealRequest {
  const lines = rows.map(({ cells }) => cells.join(' '));
  const quote = [header.join(' '), ...lines].join(' ');
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.length > 1);
  const parts = [lines.join(' '), ...lines, ...cells.toSorted((a, b) => b.length - a.length)];
  return { quote, context: quote, instead: parts.slice(0, MOST_PARTS) };
}

/** Colours of the mark, legible on light and dark pages alike. */
const HIGHLIGHT_STYLE = `::highlight(${PAGE_HIGHLIGHT}) { background-color: #ffe066; color: #1d1b17; }`;

/**
 * Shows a passage in the tab it was read in and brings that tab to the front; when it cannot be shown, the reader stays
 * where they are. Never rejects.
 */
export async function revealOnPage(
  tabId: number,
  request: RevealRequest,
): Promise<Result<Revealed, RevealFailure>> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: (value) => void Object.assign(globalThis, { standfirstReveal: value }),
      args: [request],
    });
    await browser.scripting.insertCSS({ target, css: HIGHLIGHT_STYLE });
    const [injection] = await browser.scripting.executeScript({ target, files: ['/reveal.js'] });
    const result = injection?.result as Result<Revealed, RevealFailure> | undefined | null;
    if (result?.ok) await browser.tabs.update(tabId, { active: true });
    return result ?? failure({ kind: 'page-gone' });
  } catch (error) {
    const isGone = /no tab with id|invalid tab id|tab was closed/i.test(String(error));
    return failure({ kind: isGone ? 'page-gone' : 'no-access' });
  }
}
