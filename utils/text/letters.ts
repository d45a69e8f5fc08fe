/**
 * Classes of characters for expressions of many phrases, as ranges of code units for use without the flag `u`. `\p{L}`
 * needs that flag, and a browser then compiles hundreds of branches wherever it stands: expressions that hold it twenty
 * times took twenty milliseconds at the first click, six times as long as with these. Letters outside the Basic
 * Multilingual Plane count as letters, pictographs as marks; a few marks of scripts that no news is written in count as
 * letters.
 */

/** Digits of scripts that have their own. */
const FIGURES =
  '0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef\\u0a66-\\u0a6f\\u0ae6-\\u0aef\\u0b66-\\u0b6f' +
  '\\u0be6-\\u0bf2\\u0c66-\\u0c6f\\u0ce6-\\u0cef\\u0d66-\\u0d78\\u0e50-\\u0e59\\u0ed0-\\u0ed9\\u0f20-\\u0f33' +
  '\\u1040-\\u1049\\u1369-\\u137c\\u17e0-\\u17f9\\u1810-\\u1819\\u2070-\\u2089\\u2150-\\u2189\\u2460-\\u249b' +
  '\\u24ea-\\u24ff\\u2776-\\u2793\\u3007\\u3021-\\u3029\\uff10-\\uff19';

/** Spaces, controls, punctuation, symbols, and the halves of pictographs. */
const MARKS =
  '\\0-/:-@[-`{-©«-´¶-¹»-¿×÷\\u02c2-\\u02c5\\u037e\\u0387\\u055a-\\u055f\\u0589-\\u058f\\u05be\\u05c0\\u05c3\\u05f3-\\u060f' +
  '\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u06dd\\u06de\\u06e9\\u06fd\\u06fe\\u0964\\u0965\\u0970\\u09f2-\\u09fb\\u0e3f' +
  '\\u0e4f\\u0e5a\\u0e5b\\u0f01-\\u0f17\\u0f3a-\\u0f3d\\u104a-\\u104f\\u10fb\\u1360-\\u1368\\u17d4-\\u17db\\u1800-\\u180a' +
  '\\u2000-\\u206f\\u208a-\\u208f\\u20a0-\\u20cf\\u2100-\\u214f\\u2190-\\u245f\\u249c-\\u24e9\\u2500-\\u2775' +
  '\\u2794-\\u2bff\\u2e00-\\u2e5d\\u2ff0-\\u3004\\u3008-\\u3020\\u302e-\\u3030\\u3036\\u3037\\u303d-\\u303f\\u30a0\\u30fb' +
  '\\u3200-\\u33ff\\u4dc0-\\u4dff\\ud83c-\\ud83e\\udc00-\\uf8ff\\ufd3e\\ufd3f\\ufe00-\\ufe6f\\ufeff-\\uff0f\\uff1a-\\uff20' +
  '\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffff';

/** Neither letter, mark of a letter, nor digit. */
export const NO_WORD = `[${MARKS}]`;
/** Neither letter nor mark of a letter. */
export const NO_LETTER = `[${MARKS}${FIGURES}]`;
/** A letter or a mark of one. */
export const LETTER = `[^${MARKS}${FIGURES}]`;
/** A letter, a mark of one, or a digit. */
export const OF_WORD = `[^${MARKS}]`;
