import { isElement, isInline, isText } from '../../dom/element-kinds';
import { isHiddenByMarkup } from '../../dom/visibility';
import { INVISIBLE } from '../../text/normalize';

/**
 * The text of a table cell as a reader sees it: white space folded, one line feed between its lines, without footnote
 * marks, hidden parts and controls; raised figures as superscript characters (10⁶). A picture speaks by its alternative
 * text where the cell has no words. `''` for an empty cell.
 */
export function cellText(cell: Element): string {
  const raw = cell.firstElementChild ? visibleText(cell) : (cell.textContent ?? '');
  return fold(raw) || pictureText(cell);
}

/** A line break of the markup, until white space has been folded. */
const BREAK = '\u2028';

const fold = (raw: string): string =>
  raw
    .replace(INVISIBLE, '')
    .replace(/\[\s*\]/g, '')
    .replace(/[^\S\u2028]{2,}|[^\S\u2028 ]/g, ' ')
    .replace(/ ?\u2028[ \u2028]*/g, '\n')
    .trim();

const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SVG OBJECT IFRAME VIDEO AUDIO CANVAS'.split(' '),
);

function visibleText(root: Element): string {
  let text = '';
  // What is still to read, the next one last; a string is read as it stands.
  const pending: (Node | string)[] = [...root.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') text += node;
    else if (isText(node)) text += node.data.replaceAll(BREAK, ' ');
    else if (isElement(node)) {
      const tag = node.tagName.toUpperCase();
      if (tag === 'BR') text += BREAK;
      if (UNREAD.has(tag) || isHidden(node) || isFootnoteMark(node, text)) continue;
      if (tag === 'SUP' && !node.firstElementChild) {
        text += raised(node.textContent ?? '');
        continue;
      }
      const edge = isInline(node) ? undefined : BREAK;
      if (edge) pending.push(edge);
      for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
      if (edge) pending.push(edge);
    }
  }
  return text;
}

const HIDDEN_CLASS = /(?:^|[\s_-])(?:sr-only|screen-reader-text|visually-?hidden|d-none)(?:$|\s)/;

/** Whether the markup says that an element is not shown to the eye. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return (
    isHiddenByMarkup(element) ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_CLASS.test(element.getAttribute('class') ?? '')
  );
}

/** Marks that are never part of a value: symbols, and a number or letter in square brackets. */
const SURE_MARK = /^(?:[*†‡§¶]+|\[\s*(?:\d{1,3}|\p{L}{1,2}|note \d+)\s*\])$/u;
/** What may be a mark or an exponent, depending on what it stands behind. */
const SMALL_MARK = /^[\da-z](?:\d|,\s?\d)?$/;
/** Behind a word or a closing bracket a small raised number is a mark; behind a unit or a figure it is an exponent. */
const MARKED_WORD = /(?:\p{Ll}{4}|[\p{Lo}).”"’])$/u;
const NOTE_CLASS = /footnote|reference|fn-?ref|noteref/i;

function isFootnoteMark(element: Element, before: string): boolean {
  if (element.tagName !== 'SUP' && element.tagName !== 'A') return false;
  const text = (element.textContent ?? '').trim();
  if (text.length > 8) return false;
  if (SURE_MARK.test(text)) return true;
  const link = element.tagName === 'A' ? element : element.querySelector('a');
  if (link?.getAttribute('href')?.startsWith('#') && SMALL_MARK.test(text)) return true;
  if (element.tagName !== 'SUP' || !SMALL_MARK.test(text)) return false;
  return NOTE_CLASS.test(element.className) || MARKED_WORD.test(before.trimEnd());
}

const FIGURES = '0123456789+-−n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ';

/** Figures as superscript characters, so that 10 to the 6th does not read 106; anything else unchanged. */
function raised(text: string): string {
  const figures = text.trim();
  return /^[-+−]?(?:\d+|n)$/.test(figures)
    ? figures.replace(/./g, (figure) => RAISED.charAt(FIGURES.indexOf(figure)))
    : text;
}

/** Longest alternative text that is a value ("Yes", "4 of 5 stars") and not the description of a photo. */
const MAX_PICTURE_TEXT = 24;

function pictureText(cell: Element): string {
  const picture = cell.querySelector('img[alt], svg[aria-label], [role=img][aria-label]');
  const text = fold(picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label') ?? '');
  return text.length <= MAX_PICTURE_TEXT && !/\.\w{3,4}$/.test(text) ? text : '';
}

/** Whether all an element says is set in bold. */
export function isBold(element: Element): boolean {
  if (/^(?:STRONG|B|TH|DT|H[2-6])$/.test(element.tagName)) return true;
  const bold = element.querySelector('b, strong');
  if (!bold) return false;
  const text = (element.textContent ?? '').trim();
  return text !== '' && (bold.textContent ?? '').trim() === text;
}
