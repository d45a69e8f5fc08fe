/** Characters that carry no meaning in running text: soft hyphen, zero-width space, byte-order mark. */
export const INVISIBLE = /[\u00AD\u200B\uFEFF]/g;

/** The text with every run of white space as one space, none at the ends, and without invisible characters. */
export function foldSpace(text: string): string {
  return foldRuns(text.replace(INVISIBLE, '')).trim();
}

/** The same of what is to be one line, such as a title: no line is longer, and much would be asked of a longer one. */
export const asLine = (text: string): string => foldSpace(text.slice(0, LONGEST_LINE));

/** Characters. */
const LONGEST_LINE = 5000;

/** The text with every run of white space as one space. Passes over single spaces, which most of them are, for speed. */
export const foldRuns = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ');
