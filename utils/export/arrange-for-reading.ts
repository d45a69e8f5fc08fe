import type { SafeBody } from '../model/safe-html';
import { hostOf } from '../text/host';
import { rowsOf } from './flow';
import { findNotes } from './notes';

/** The reader's words for what is added to an article. */
export type ReadingWords = { table: string; formula: string; noteBack: string };

/**
 * Arranges a body for the reader view: wide tables and formulas get a frame of their own to scroll in, embedded films and posts
 * become cards, and every footnote leads back to its place in the text. Changes the body; its blocks keep their text
 * and only get something after it.
 *
 * @param loadImages whether pictures may load; without it they are their descriptions.
 */
export function arrangeForReading(
  body: SafeBody,
  { loadImages, words }: { loadImages: boolean; words: ReadingWords },
): void {
  for (const table of body.querySelectorAll('table')) frameTable(table, words.table);
  for (const formula of body.querySelectorAll('math[display="block"]'))
    frameFormula(formula, words.formula);
  for (const link of body.querySelectorAll('a[href]:empty')) fillCard(link);
  addBackLinks(body, words.noteBack);
  if (!loadImages) for (const image of body.querySelectorAll('img')) blankImage(image);
}

/** Columns above which a table may be wider than a page. */
const NARROW = 2;

function frameTable(table: Element, label: string): void {
  if (table.parentElement?.closest('table')) return;
  const columns = Math.max(0, ...rowsOf(table).map((row) => row.children.length));
  const frame = table.ownerDocument.createElement('div');
  frame.className = 'table-frame';
  if (columns > NARROW) makeReachable(frame, label);
  table.replaceWith(frame);
  frame.append(table);
}

/** Signs above which a formula may be wider than a column. */
const SHORT_FORMULA = 40;

function frameFormula(formula: Element, label: string): void {
  const frame = formula.ownerDocument.createElement('span');
  frame.className = 'formula-frame';
  if ((formula.textContent?.length ?? 0) > SHORT_FORMULA) makeReachable(frame, label);
  formula.replaceWith(frame);
  frame.append(formula);
}

/** What scrolls has to be reached by keyboard too. */
function makeReachable(frame: HTMLElement, label: string): void {
  frame.tabIndex = 0;
  // No landmark: an article may have many.
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', label);
}

function fillCard(link: Element): void {
  const host = hostOf(link.getAttribute('href') ?? '');
  const title = link.getAttribute('title');
  const write = (name: 'b' | 'span', text: string) => {
    const element = link.ownerDocument.createElement(name);
    element.textContent = text;
    link.append(element);
  };
  link.className = 'embed-card';
  link.removeAttribute('title');
  write('b', title || host);
  if (title) write('span', host);
}

/** The way back from a note, which leads nowhere on paper. */
const BACK_LINK = 'note-back';

function addBackLinks(body: SafeBody, label: string): void {
  const notes = findNotes(body);
  for (const { element, reference } of notes.definitions) {
    const own = [...element.querySelectorAll('a[href^="#"]')].filter(
      (link) => notes.isBackLink(link) && link.getAttribute('href') !== `#${element.id}`,
    );
    for (const link of own) if (!/\p{L}/u.test(link.textContent ?? '')) link.className = BACK_LINK;
    if (own.length > 0) continue;
    if (reference.id === '') reference.id = `${element.id}-ref`;
    const back = body.ownerDocument.createElement('a');
    back.href = `#${reference.id}`;
    back.setAttribute('aria-label', label);
    back.className = BACK_LINK;
    back.textContent = '↩';
    (element.lastElementChild?.matches('p') ? element.lastElementChild : element).append(' ', back);
  }
}

function blankImage(image: Element): void {
  if (!image.getAttribute('alt')) {
    image.remove();
    return;
  }
  const words = image.ownerDocument.createElement('span');
  words.className = 'image-words';
  words.textContent = image.getAttribute('alt');
  image.replaceWith(words);
}
