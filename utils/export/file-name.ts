/**
 * A file name that every system takes, of the article's title.
 *
 * @param day ISO 8601; @param extension without dot.
 */
export function fileName(title: string, day: string | undefined, extension: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    // A dot in front hides a file, and two of them look like another folder.
    .replace(/^[. ]+/, '')
    .trim();
  const short = clip(name, LONGEST).replace(/[. ]+$/, '');
  return `${[day?.slice(0, 10), short || 'article'].filter(Boolean).join(' ')}.${extension}`;
}

/** Bytes of a name: file systems take 255, and the day, the extension and a number come on top. */
const LONGEST = 160;

function clip(name: string, bytes: number): string {
  let length = 0;
  let clipped = '';
  for (const character of name) {
    length += new TextEncoder().encode(character).length;
    if (length > bytes) break;
    clipped += character;
  }
  return clipped;
}
