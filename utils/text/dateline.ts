/**
 * Length of the dateline at the head of a sentence with the white space after it, 0 when there is none: "(CNN)",
 * "LONDON (Reuters) - ", "Berlin (dpa) – ", "NEW DELHI: ".
 */
export function datelineLength(text: string): number {
  const head = text.slice(0, HEAD);
  for (const pattern of DATELINES) {
    const length = pattern.exec(head)?.[0].length;
    if (length !== undefined && length < text.length) return length;
  }
  return 0;
}

/** Characters in which a dateline lies. */
const HEAD = 120;

const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,30}(?:[,/] ?[\\p{L}\\p{M}\\p{N}.'’ -]{2,30}){0,3}";
const AGENCY = '[\\p{L}\\p{M}\\p{N}./&+ -]{2,30}';

/** Behind it a sentence begins: "The World Health Organization (WHO) said" has none. */
const BEGINNING = '(?![ \\p{Ll}])';

/**
 * Agencies that need no dash behind them, or have a colon there; other capitals in brackets are short for the name before
 * them, or the party or country of who speaks.
 */
const WELL_KNOWN = '(?:AFP|ANI|AP|CNN|IANS|PTI|UPI)';

const DATELINES = [
  // "(CNN)", "(CNN) --", "London (CNN)": at the head of a line any capitals in brackets need no dash.
  new RegExp(`^(?:${PLACE} ?\\(${WELL_KNOWN}|\\([A-Z][A-Z./ ]{1,14})\\)[ :–—―-]*${BEGINNING}`, 'u'),
  // "(Rolling Stone)Fans": glued to the first word.
  new RegExp(`^(?:${PLACE} ?)?\\([\\p{L}\\p{N}.'’& ]{2,30}\\)(?=\\p{Lu})`, 'u'),
  // "LONDON (Reuters) - ", "MADRID, 3 May. (Europa Press) - "
  new RegExp(`^${PLACE} ?[(/]${AGENCY}[)/][. ]*[-–—―]+ *${BEGINNING}`, 'u'),
  // "LONDON — ", "NEW DELHI, May 3: "
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}\p{N}. ]{2,20})?(?: ?[–—]| --?|:) +(?=[^ \p{Ll}])/u,
  // "МОСКВА, 5 мая. /ТАСС/. "
  /^\p{Lu}{3,}(?:[, ]+[\p{L}\p{N}.]{1,12}){0,3} ?\/[^/]{2,20}\/\.? */u,
  // "新华社北京5月3日电（记者…）", "(서울=연합뉴스) 홍길동 기자 = ", "［東京 5日 ロイター］ - "
  /^[^。，,]{0,20}\d{1,2}[月]\d{1,2}日[电電讯訊](?:[（(][^）)]{1,40}[）)])? */u,
  /^[([][^)\]]{1,20}=[^)\]]{1,20}[)\]](?: ?[^=]{1,20} = ?)? */u,
  /^[［[【][^］\]】]{2,30}[］\]】] ?-? */u,
];
