import { NO_WORD } from './letters';

/**
 * A text without white space, marks and symbols at its ends. An expression would look for the end of the text from each
 * place of a run within it.
 */
export function trimMarks(text: string): string {
  let end = text.length;
  while (end > 0 && MARK.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(MARKS_BEFORE, '');
}

const MARK = new RegExp(NO_WORD);
const MARKS_BEFORE = new RegExp(`^${NO_WORD}+`);
