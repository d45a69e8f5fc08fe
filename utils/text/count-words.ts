/** Words of a text; in scripts without spaces two characters count as a word. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const runs = (unspaced > 0 ? text.replace(UNSPACED, ' ') : text).match(
    /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu,
  );
  return Math.round(unspaced / 2) + (runs?.length ?? 0);
}

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
