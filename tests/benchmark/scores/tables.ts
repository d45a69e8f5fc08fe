/** How many of the expected table cells are cells of the tables in some HTML, as multisets of folded text. */
export function countCells(
  html: string,
  tables: string[][][],
): { found: number; expected: number } {
  const available = new Map<string, number>();
  for (const [, inner] of html.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]>/g)) {
    const text = letters(decode((inner ?? '').replace(/<[^>]+>/g, ' ')));
    available.set(text, (available.get(text) ?? 0) + 1);
  }
  let found = 0;
  let expected = 0;
  for (const cell of tables.flat(2)) {
    const text = letters(cell);
    if (text === '') continue;
    expected += 1;
    const left = available.get(text) ?? 0;
    if (left > 0) {
      found += 1;
      available.set(text, left - 1);
    }
  }
  return { found, expected };
}

const decode = (text: string): string => text.replace(/&(?:amp|lt|gt|nbsp|quot);/g, ' ');

/** Letters and digits only: references differ in white space, dashes and quotes. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
