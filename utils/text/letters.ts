/**
 * Sources of classes of characters, as ranges of code units. `\p{L}` needs the flag `u`, and a browser then compiles
 * hundreds of branches wherever it stands: at a first click, an expression that holds it twenty times took twenty
 * milliseconds, six times as long as with these. They are for expressions of many phrases, and cover what news is
 * written in: a letter outside the Basic Multilingual Plane counts as two, a mark of a rarer script as a letter. Without
 * the flag a pictograph counts as marks, with it as a letter.
 */

/** Digits of the scripts that have their own. */
const FIGURES =
  '0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef\\u0e50-\\u0e59\\uff10-\\uff19';

/** White space, punctuation, symbols, the icons of fonts, and the first halves of pictographs. */
const MARKS =
  '\\0-/:-@[-`{-©«-´¶-¹»-¿×÷\\u055a-\\u055f\\u0589\\u05be\\u05f3\\u05f4\\u060c\\u061b-\\u061f\\u066a-\\u066d\\u06d4' +
  '\\u0964\\u0965\\u09f2-\\u09fb\\u0e3f\\u1361-\\u1368\\u17d4-\\u17db\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u3003' +
  '\\u3008-\\u3030\\u30fb\\ud83c-\\ud83e\\ue000-\\uf8ff\\ufe0f\\ufeff-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';

/** Second halves: of pictographs behind their first, for a letter's first half is none of the marks. */
const SECOND = '\\udc00-\\udfff';

/** Neither letter, mark of a letter, nor digit. */
export const NO_WORD = `[${MARKS}${SECOND}]`;
/** Neither letter nor mark of a letter. */
export const NO_LETTER = `[${MARKS}${FIGURES}${SECOND}]`;
/** A letter or a mark of one. */
export const LETTER = `[^${MARKS}${FIGURES}]`;
/** A letter, a mark of one, or a digit. */
export const OF_WORD = `[^${MARKS}]`;

/** Assertions that no word goes on before or behind a place. */
export const BEFORE_WORD = `(?<!${OF_WORD})`;
export const AFTER_WORD = `(?!${OF_WORD})`;
