/** Which quotation marks and brackets are open at a place in a text. */
export type OpenPunctuation = {
  quote: boolean;
  /** Offsets of the brackets that are open, the innermost last. */
  brackets: number[];
  /** Whether the text writes »so« instead of «so»; `undefined` until its first such mark. */
  inward: boolean | undefined;
};

/** The quotation marks that are followed. */
export const QUOTATION_MARK = /["“”„«»]/g;

/** Nothing open. */
export const newPunctuation = (): OpenPunctuation => ({
  quote: false,
  brackets: [],
  inward: undefined,
});

/** Takes the quotation mark or bracket at `at` into account. Mutates `open`. */
export function followPunctuation(text: string, at: number, open: OpenPunctuation): void {
  const character = text.charAt(at);
  if (OPENING_BRACKETS.includes(character)) open.brackets.push(at);
  else if (CLOSING_BRACKETS.includes(character)) open.brackets.pop();
  else {
    open.inward ??= GUILLEMETS.includes(character) ? character === '»' : undefined;
    open.quote = opensQuote(text, at, open);
  }
}

/**
 * Where the closing marks after a terminator end, and where the last bracket among them was opened. Mutates `open`.
 *
 * @param from end of the terminator.
 */
export function closingEnd(
  text: string,
  from: number,
  open: OpenPunctuation,
): { end: number; bracketOpened: number | undefined } {
  let end = from;
  let bracketOpened: number | undefined;
  for (;;) {
    const note = FOOTNOTE.exec(text.slice(end, end + FOOTNOTE_LENGTH))?.[0];
    if (note !== undefined) {
      end += note.length;
      continue;
    }
    const at = closingMarkAt(text, end, open);
    if (at === undefined) break;
    const character = text.charAt(at);
    if (CLOSING_BRACKETS.includes(character)) bracketOpened = open.brackets.pop();
    else if (!SINGLE_QUOTES.includes(character)) open.quote = false;
    end = at + 1;
  }
  return { end, bracketOpened };
}

/** The mark of a footnote behind a sentence: "Rain fell.[12]". */
const FOOTNOTE = /^\[\d{1,3}\]/;
const FOOTNOTE_LENGTH = 5;

const OPENING_BRACKETS = '([{（［【「『';
const CLOSING_BRACKETS = ')]}）］】」』';
const GUILLEMETS = '«»';
const SINGLE_QUOTES = "'’‘›";

/** Offset of a closing mark at `at` or one space after it. */
function closingMarkAt(text: string, at: number, open: OpenPunctuation): number | undefined {
  if (isClosingMark(text, at, open)) return at;
  // French sets « » off by a space; elsewhere a spaced mark closes only where one is open and nothing follows.
  if (!SPACE.test(text.charAt(at))) return undefined;
  const mark = text.charAt(at + 1);
  if (mark === '»' && open.quote && !open.inward) return at + 1;
  if (mark === '"' && open.quote && SPACE_OR_END.test(text.charAt(at + 2))) return at + 1;
  return undefined;
}

function isClosingMark(text: string, at: number, open: OpenPunctuation): boolean {
  const character = text.charAt(at);
  if (character === '') return false;
  if (CLOSING_BRACKETS.includes(character) || '”›'.includes(character)) return true;
  if (character === '»') return open.quote || !open.inward;
  if (character === '«') return open.inward === true;
  if ('"“'.includes(character)) return open.quote || !LETTER.test(text.charAt(at + 1));
  if (SINGLE_QUOTES.includes(character)) return !LETTER.test(text.charAt(at + 1));
  return false;
}

/** Whether the quotation mark at `at` opens, told by its shape and by what stands before it. */
function opensQuote(text: string, at: number, open: OpenPunctuation): boolean {
  const character = text.charAt(at);
  if (character === '„') return true;
  if (character === '”') return false;
  if (GUILLEMETS.includes(character)) return (character === '»') === open.inward;
  return BEFORE_OPENING.test(text.charAt(at - 1)) && !SPACE_OR_END.test(text.charAt(at + 1));
}

const SPACE = /\s/;
const SPACE_OR_END = /^(?:\s|$)/;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /^(?:[\s\p{Ps}\p{Pd}\p{Pi}:：，,]|$)/u;
