import { HEADER_WORDS } from './cues';
import type { BoxCell, FactBox } from './fact-box';

/** A header in words, and the rows below it. */
export type Headed = { header?: string[]; rows: BoxCell[][] };

/** Tells the header row (or rows) of a box from its rows: by markup, else by figures below words, else by usual header words. */
export function splitHeader({ headerRows, rows }: Pick<FactBox, 'headerRows' | 'rows'>): Headed {
  const count = headerRows || countHeadingRows(rows) || (looksLikeHeader(rows) ? 1 : 0);
  if (count === 0 || count >= rows.length) return { rows };
  const header = joinHeader(rows.slice(0, count));
  const body = rows.slice(count);
  return header.every((name) => name === '') ? { rows: body } : { header, rows: body };
}

/** First rows of heading cells only; the cell above a column of row names may be empty. */
function countHeadingRows(rows: BoxCell[][]): number {
  const end = rows.findIndex((row) => !isHeadingRow(row));
  return end === -1 ? 0 : end;
}

const isHeadingRow = (row: BoxCell[]): boolean =>
  row.every((cell, column) => cell.heading || (column === 0 && cell.text === ''));

/** Longest name of a column; longer first rows are facts. */
const MAX_NAME = 40;
/** How much longer every text below a name is than the name, where a column of explanations starts with its name. */
const EXPLAINS = 2.5;
/** Share of values in a column of values; "n/a" and the like are the rest. */
const MOSTLY = 0.8;
/** Fewest rows below, before their look says anything about the first row. */
const MIN_BELOW = 2;

function looksLikeHeader([first, ...below]: BoxCell[][]): boolean {
  if (!first || below.length < MIN_BELOW) return false;
  const names = first.map(({ text }) => text);
  if (names.some((name) => name.length > MAX_NAME || /[.!?]$/.test(name))) return false;
  if (names.every((name) => HEADER_WORDS.has(name.toLowerCase().replace(/[:：]$/, ''))))
    return true;
  const column = (index: number) => below.map((row) => row[index]?.text ?? '');
  const [corner, ...others] = names;
  // An empty corner over a column of row names.
  if (corner === '' && !column(0).includes(''))
    return others.every((name) => name !== '' && !/^\p{N}+$/u.test(name));
  if (names.includes('') || isValue(names[0]!)) return false;
  return others.some((name, index) => {
    const texts = column(index + 1).filter((text) => text !== '');
    if (texts.length < MIN_BELOW || isValue(name)) return false;
    if (texts.filter(isValue).length >= texts.length * MOSTLY) return true;
    return texts.length >= 3 && texts.every((text) => text.length >= name.length * EXPLAINS);
  });
}

/** Whether a text is a figure with its signs and units; "2025 tax year" is a name. */
const isValue = (text: string): boolean =>
  /^[^\p{L}\p{N}]{0,3}\p{N}/u.test(text) && !/^\p{N}{4}\s\p{L}/u.test(text);

/** One name a column; names of a header of several rows are read from the top. */
function joinHeader(rows: BoxCell[][]): string[] {
  return (rows[0] ?? []).map((_, column) => {
    const names = rows.map((row) => row[column]?.text ?? '').filter((name) => name !== '');
    return [...new Set(names)].join(' ');
  });
}
