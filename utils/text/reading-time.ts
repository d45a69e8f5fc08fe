/** Words an adult reads in a minute (Brysbaert 2019: 238 in English non-fiction). */
const WORDS_PER_MINUTE = 238;

/** Characters of Chinese, Japanese or Thai, which write without spaces, that an adult reads in a minute. */
const UNSPACED_CHARACTERS_PER_MINUTE = 500;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** Number of words; each character of a script without spaces counts as one. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return unspaced + spaced;
}

/** Whole minutes it takes to read the texts, at least 1. */
export function readingMinutes(texts: string[]): number {
  const text = texts.join('\n');
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const minutes =
    unspaced / UNSPACED_CHARACTERS_PER_MINUTE + (countWords(text) - unspaced) / WORDS_PER_MINUTE;
  return Math.max(1, Math.round(minutes));
}
