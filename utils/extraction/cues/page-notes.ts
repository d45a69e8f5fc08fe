import { LETTER, NO_WORD } from '../../text/letters';
import { openingPhrases } from '../../text/opening-phrases';

/** Phrases, each the part of an expression, as one that matches any of them. */
const anyOf = (...phrases: string[]): string => `(?:${phrases.join('|')})`;

const MARKS_BEFORE = new RegExp(`^${NO_WORD}*`);

/** The heads of a table of contents, in many languages; not words such as "Inhalt", which head what happens in a film too. */
const CONTENTS = [
  'table of contents?|(?:in|on) this (?:page|article|post|guide|story)',
  'jump to(?: (?:a )?section| details| recipe)?|skip to(?: section)?',
  'inhalts(?:verzeichnis|übersicht)|auf dieser seite|(?:au )?sommaire|table des matières',
  'índice (?:de contenidos?|do artigo)|tabla de contenidos?|en este artículo|neste artigo',
  'indice dei contenuti|in questo articolo|inhoudsopgave|in dit artikel|spis treści|obsah článku',
  'tartalomjegyzék|cuprins|innehållsförteckning|sisällysluettelo|содержание статьи|içindekiler',
  'فهرست مطالب|תוכן עניינים|विषय[- ]?सूची|সূচিপত্র',
  'daftar isi|mục lục|สารบัญ|目次|目录|目錄|목차',
];
const CONTENTS_HEAD = openingPhrases(CONTENTS, `${NO_WORD}*$`);

/** Whether a line is nothing but the head of a table of contents. */
export const headsContents = (text: string): boolean =>
  text.length < LONGEST_HEAD && CONTENTS_HEAD(text.replace(MARKS_BEFORE, '')) !== undefined;

/** Characters of such a head, and of a line that tells a time to read. */
const LONGEST_HEAD = 40;
const LONGEST_TIME = 50;

/** What sites call the time that a text takes to read, before and after the figure. */
const TIME_NAMES = [
  '(?:estimated |approx\\.? |average )?(?:reading|read) time|(?:geschätzte )?lese(?:zeit|dauer)',
  '(?:temps|durée) de lecture|tiempo (?:estimado )?de lectura|tempo (?:di lettura|de leitura)|leestijd',
  'czas czytania|lästid|lesetid|læsetid|lukuaika|doba čtení|olvasási idő|timp de (?:citire|lectură)',
  'χρόνος ανάγνωσης|время (?:на )?чтени[ея]|час читання|okuma süresi|وقت القراءة|पढ़ने का समय',
  'waktu baca|thời gian đọc|阅读时间|閱讀時間|読了時間|읽는 시간',
];
const TIME_UNITS = anyOf(
  'min(?:ute)?s?\\.?[- ](?:to )?read|min(?:uten)? lesezeit|min(?:utes?)? de lecture',
  'min(?:utos?)? de (?:lectura|leitura)|min(?:uti)? di lettura|min(?:uten)? leestijd',
);
const READING_TIME = openingPhrases(TIME_NAMES, `(?!${LETTER})[^.!?]*$`);
const MINUTES = new RegExp(String.raw`^\d{1,3}[- ]?${TIME_UNITS}${NO_WORD}*$`, 'i');

/** Whether a line is nothing but the time that a text takes to read. */
export function tellsReadingTime(text: string): boolean {
  if (text.length >= LONGEST_TIME) return false;
  const words = text.replace(MARKS_BEFORE, '');
  return /^\d/.test(words) ? MINUTES.test(words) : READING_TIME(words) !== undefined;
}

/** Characters of a text that tells of money. */
const LONGEST_DISCLOSURE = 320;

/** Something of this is in all that tells of money: a quick look, since the rest is slow to compile. */
const MAY_DISCLOSE =
  /aff?ili|commission|kick-?back|purchases|compensation|annonsl|reklamel|партн|アフィリエイト/i;

/** What a page says of the money that its links bring. */
const DISCLOSURE = new RegExp(
  anyOf(
    String.raw`\b(?:contains?|includes?|uses?|may have|are) (?:${LETTER}+ ){0,2}(?:affiliate|commissionable)(?: links?| ones)\b`,
    String.raw`\baffiliate links? (?:are|is|may be|and codes)\b|\bearns? from qualifying purchases\b`,
    String.raw`\b(?:links?|purchases?|buy)\b.*\b(?:earn|receive|get|make)s? (?:\(?${LETTER}+\)? ){0,4}(?:commissions?|kick-?back)\b`,
    String.raw`\b(?:receive|earn) compensation (?:if|when) you\b`,
    String.raw`\bearn (?:${LETTER}+ ){0,3}commissions?\b.*\b(?:links?|purchases?|buy)\b`,
  ),
  'i',
);
/** Of itself, in its own voice: a text on trade speaks of commissions as its matter, and so do those it quotes. */
const OWN_VOICE = new RegExp(
  String.raw`\b(?:we|us|our|i|my|this (?:article|post|page|site|website|blog|podcast)|as an? ${LETTER}+ (?:affiliate|associate))\b`,
  'i',
);
const QUOTED = /[“”«»„"]/;

/** The same in other languages, in words that pages say of themselves. */
const FOREIGN_DISCLOSURE = new RegExp(
  anyOf(
    String.raw`\baffiliate-?links?\b.*\b(?:provision|commissie|kauf|gekennzeichnet|aankoop)`,
    String.raw`\b(?:provision|commissie)\b.*\baffiliate-?links?\b|\bliens? (?:affiliés?|d.affiliation)(?!${LETTER})`,
    String.raw`\benlaces? de afiliad|\blinks? de afiliad|\blink (?:di )?affilia|\blink${LETTER}* afiliacyjn`,
    'affiliatel[äæe]n?k|(?:annons|reklame)l[äæe]nk|партн[её]рские ссылки|アフィリエイト(?:広告|プログラム|リンク)を',
  ),
  'i',
);

/** Whether a short text tells that the page's links bring money. */
export const disclosesLinks = (text: string): boolean =>
  text.length < LONGEST_DISCLOSURE &&
  MAY_DISCLOSE.test(text) &&
  !QUOTED.test(text) &&
  ((DISCLOSURE.test(text) && OWN_VOICE.test(text)) || FOREIGN_DISCLOSURE.test(text));
