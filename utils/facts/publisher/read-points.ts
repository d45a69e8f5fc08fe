import { isSubheading, isText } from '../../dom/element-kinds';
import { cellText, isHidden } from './cell-text';
import { cell, type BoxCell, type FactBox } from './fact-box';

const MIN_POINTS = 2;
const MAX_POINTS = 12;

/**
 * A list as one point a row. Where every line opens with a label set in bold, label and rest are
 * two columns. `undefined` when it has too few or too many lines to be read at a glance.
 */
export function readPoints(container: Element): FactBox | undefined {
  const lines = [...container.children].filter(
    (line) => line.tagName === 'LI' && !isHidden(line) && line.textContent?.trim(),
  );
  if (lines.length < MIN_POINTS || lines.length > MAX_POINTS) return undefined;
  const labelled = lines.map(readLabelled);
  const rows: BoxCell[][] = labelled.every((row) => row !== undefined)
    ? labelled
    : lines.map((line) => [cell(cellText(line))]).filter(([only]) => only?.text !== '');
  if (rows.length < MIN_POINTS) return undefined;
  const shape = rows[0]!.length === 2 ? 'lines' : 'points';
  return { element: container, shape, headerRows: 0, rows };
}

/** A box of lines that each open with a label set in bold, under a heading of its own or none. */
export function readLines(container: Element): FactBox | undefined {
  const { childElementCount: count } = container;
  if (count < MIN_LINES || count > MAX_POINTS + 1) return undefined;
  const [first, ...rest] = container.children;
  const headed = first && isSubheading(first);
  const lines = headed ? rest : [...container.children];
  if (lines.length < MIN_LINES || !lines.every((line) => /^(?:P|DIV|SPAN)$/.test(line.tagName)))
    return undefined;
  const rows: BoxCell[][] = [];
  for (const line of lines) {
    const row = readLabelled(line);
    if (!row) return undefined;
    rows.push(row);
  }
  const title = headed ? cellText(first) : '';
  return { element: container, shape: 'lines', ...(title && { title }), headerRows: 0, rows };
}

/** Two lines with a bold start are two paragraphs that happen to. */
const MIN_LINES = 3;

/** Longest label of a line ("Where:", "Number of seats"). */
const MAX_LABEL = 40;

/** `<b>Label:</b> value` as its two cells, the colon left out. */
function readLabelled(line: Element): BoxCell[] | undefined {
  const bold = line.querySelector('b, strong');
  if (!bold) return undefined;
  const first = [...line.childNodes].find((node) => !isText(node) || node.data.trim() !== '');
  if (!first || !first.contains(bold) || line.firstElementChild !== first) return undefined;
  const label = cellText(bold);
  const whole = cellText(line);
  if (label === '' || label.length > MAX_LABEL || !whole.startsWith(label)) return undefined;
  const rest = whole.slice(label.length);
  const separated = /[:：]$/.test(label) || /^\s*[:：–—-]\s/.test(rest) || rest.startsWith('\n');
  const value = rest.replace(/^\s*[:：–—-]?\s*/, '');
  if (!separated || value === '') return undefined;
  return [cell(label.replace(/\s*[:：]$/, ''), true), cell(value)];
}
