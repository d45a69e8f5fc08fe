/** A number, a run of letters or a single mark of a text; white space is left out. */
export type Token = {
  kind: 'number' | 'word' | 'mark';
  /** Digits as ASCII, letters lower-case without accents and in one spelling. */
  text: string;
  /** UTF-16 offsets into the text, `end` exclusive. */
  start: number;
  end: number;
};

/** The tokens of a text, in order. Any script's decimal digits count as digits. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previous: Token['kind'] | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === 'joiner') continue;
    if (kind === 'space') {
      previous = undefined;
      continue;
    }
    const folded = foldUnit(code);
    const last = tokens.at(-1);
    if (last && previous === kind && kind !== 'mark') {
      last.text += folded;
      last.end = at + 1;
    } else tokens.push({ kind, text: folded, start: at, end: at + 1 });
    previous = kind;
  }
  return tokens;
}

/**
 * Whether a text holds a digit, of the scripts whose languages still use their own. A list, because a Unicode property
 * would cost every page the loading of its table.
 */
export function hasDigit(text: string): boolean {
  return /[0-9٠-٩۰-۹߀-߉०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙༠-༩၀-၉០-៩᠐-᠙０-９]/.test(text);
}

/** Whether `tokenize` may find a number in a text; `false` is sure. */
export const mayHoldDigit = (text: string): boolean => /[0-9\u0660-\uffff]/.test(text);

/** A name as `tokenize` reads it: its tokens with one space between them. */
export function tokenKey(name: string): string {
  return tokenize(name)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text)
    .join(' ');
}

/** Arabic-Indic zero, the first digit beyond ASCII. */
const FIRST_DIGIT = 0x660;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
/** Accents, the points of Arabic and Indic letters, bidirectional marks and other invisible characters inside a word or number. */
const isJoiner = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  code === 0xad ||
  (code >= 0x64b && code <= 0x652) ||
  code === 0x640 ||
  code === 0x93c ||
  code === 0x9bc ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x61c ||
  code === 0xfeff;

function kindOf(code: number): Token['kind'] | 'space' | 'joiner' {
  if (code <= 0x20 || code === 0xa0) return 'space';
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return 'number';
    const lower = code | 0x20;
    return lower >= 0x61 && lower <= 0x7a ? 'word' : 'mark';
  }
  if (isJoiner(code)) return 'joiner';
  // The ranges that nearly all pages keep to are told without asking for Unicode's tables, which are slow to load.
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 'mark' : 'word';
  if (code >= 0x2010 && code < 0x2028) return 'mark';
  const unit = String.fromCharCode(code);
  if (LETTER.test(unit)) return 'word';
  if (DIGIT.test(unit)) return 'number';
  return /\s/.test(unit) ? 'space' : 'mark';
}

/** One UTF-16 unit as ASCII digit or lower-case letter without accent. */
function foldUnit(code: number): string {
  if (code < 0x80) return String.fromCharCode(code).toLowerCase();
  const unit = String.fromCharCode(code);
  if (code >= FIRST_DIGIT && DIGIT.test(unit)) return String(digitValue(code));
  // Only scripts whose accents may be left out; elsewhere a mark is part of the letter.
  if (code === DOTLESS_I) return 'i';
  if (code < 0x530 || (code >= 0x1e00 && code < 0x2000))
    return unit.normalize('NFD').charAt(0).toLowerCase();
  return SPELLINGS.get(code) ?? unit.toLowerCase();
}

/** Letters that are written in several ways: with a point or without, long or short, as the neighbouring language does. */
const SPELLINGS = new Map<number, string>(
  // Arabic and Persian.
  (
    'آا أا إا ىی يی كک ' +
    // Hindi and Bengali, where a letter with its point is one character or two.
    '\u0958क \u0959ख \u095aग \u095bज \u095cड \u095dढ \u095eफ \u095fय \u09dcড \u09ddঢ \u09dfয ীি ষস ণন'
  )
    .split(' ')
    .map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);

/** Whose capital is the usual I. */
const DOTLESS_I = 0x131;

/** Every block of ten digits starts at a code point that ends in 0 or 6, so no table is needed. */
function digitValue(code: number): number {
  const block = code & ~15;
  const zero = DIGIT.test(String.fromCharCode(block)) ? block : block + 6;
  return code - zero;
}
