import { openingPhrases } from '../../text/opening-phrases';

const WRITTEN_BY =
  '(?:written|posted|words|story|text|reported|published|authored|created|article|post|reporting|interview|recommended|analysis|opinion|review)\\s+by';
const A_TEXT = '(?:artikel|beitrag|kommentar|analyse|bericht|reportage|essay|interview|porträt)';

/** What stands before a name in a credit, in the languages of the news; some of it only with a colon behind it. */
const BEFORE_NAMES = [
  `${WRITTEN_BY}|(?:article|post|story)\\s+${WRITTEN_BY}`,
  `(?:this|the) (?:article|post|story|guide|piece|blog|review)(?: post)? (?:was|is) (?:originally )?(?:(?:article|post|story)\\s+)?${WRITTEN_BY}`,
  '(?:words|interview|reporter)(?= ?:)|(?:submitted )?by|authors?(?:\\(s\\))?|contributors?|writer',
  `${A_TEXT} von|gast(?:artikel|beitrag|kommentar) von|eine? (?:gast)?${A_TEXT} von`,
  '(?:verfasst |geschrieben |erstellt )?von|autor(?:in|en)?|text(?: und interview)?|redaktion',
  '(?:article |texte )?(?:écrit|publié|rédigé) par|par|auteurs?|propos recueillis par|texte(?= ?:)',
  'por|escrito por|escribe|autora?|publicado por|(?:texto|redacción|reportagem)(?= ?:)',
  'di|a cura di|scritto da|autore|dal nostro (?:inviato|corrispondente)|door|auteur|geschreven door',
  'av|skriven av|af|skrev[ue]t a[vf]|tekst|kirjoittaja|teksti',
  'autor(?:ka|zy)?|napisał(?:a)?|opracował(?:a)?|oprac\\.|napsala?|piše|napisa(?:o|la)|avtor(?:ica)?|autorius|autor[sei]',
  'írta|szerző|scris de|de(?= ?:)|автор(?:ка)?|текст|автори|аутор|пише',
  'γράφει(?: ο| η)?|του|της|συντάκτ(?:ης|ρια)|yazan|yazar|(?:haber|muhabir)(?= ?:)',
  'كتب(?:ت|ها)?|بقلم|مؤلف|الكاتبة?|تحرير|إعداد|מאת|نویسنده|تحریر',
  'লেখক|প্রতিবেদক|लेखक|द्वारा|எழுதியவர்|penulis|oleh|tác giả|ผู้เขียน|เรื่องโดย|โดย',
  '文|作者|記者|记者|撰文|取材・文|執筆|著者|기자|글',
];

/** Those words with a colon or space after them; Chinese and Japanese set other marks, too. */
const LEAD = openingPhrases(
  BEFORE_NAMES,
  '(?:\\s*(?:[:：]|(?<=文)[/／｜＝=]|(?<=كتبت?)\\s[-–])\\s*|\\s+)',
);

/** A credit without the words before its names. */
export function withoutLead(credit: string): string {
  let names = credit;
  for (let count = 0; count < MOST_LEADS; count += 1) {
    const words = names.replace(/^[\s•·|–—-]+/, '');
    const length = LEAD(words);
    if (length === undefined) break;
    names = words.slice(length);
  }
  return names;
}

/** Such words that follow one another: "Text: Written by …". */
const MOST_LEADS = 4;

/** Whether a line says that the next one is a name: nothing else is in it. */
export const announcesName = (line: string): boolean =>
  withoutLead(`${withoutDateBefore(line)} `) === '';

/**
 * The writer whom the lines under a headline name last: "…, writes Nora Finch", "…, says NORA FINCH"; or whom the text of a
 * paper of Taiwan names in brackets at its head.
 */
export const writerInText = (line: string): string | undefined =>
  ((MAY_NAME_WRITER.test(line) ? WRITER.exec(line) : null) ?? BRACKETED_WRITER.exec(line))?.[1];

/** A quick look before the others. */
const MAY_NAME_WRITER = /, (?:writes|says|reports|explains) /;

const BRACKETED_WRITER = /^[〔【（]記者 ?([一-鿿]{2,4}) ?[／/][^〕】）]{2,14}[〕】）]/;

const WRITER =
  /, (?:writes (?=\p{Lu}\p{Ll})|(?:writes|says|reports|explains) (?=\p{Lu}{2}))((?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+)\.?$/u;

/** What a person does, before the name: a role in English, a noun with the paper's name before it in German. */
export const LEADING_ROLE =
  /^(?:(?:senior |chief |special )?(?:staff |senior )(?:writer|reporter|correspondent|editor)|(?:[^\s-]+-)*(?:expert[ei]n?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|(?:gast)?autor(?:in)?|volontär(?:in)?|chefredakteur(?:in)?))\s+(?=[^\s\d]+\s+[^\s\d])/i;

/** A credit in Korean, where what a person does follows the name. */
export const KOREAN_CREDIT = /^[가-힣]{2,4} ?(?:선임|수습|인턴)?기자(?=\s|$)/;
/** The agency before such a credit: "강물일보=…". */
export const KOREAN_AGENCY = /^[가-힣]{2,10} ?= ?/;
/** What a person does, after the name, with what follows it. */
export const KOREAN_ROLE =
  /(?<=[가-힣]{2}) ?(?:선임|수습|인턴)?(?:기자|특파원|논설위원)(?:\s.*)?$/s;

/** A credit as Taiwan's papers write it: "記者王小明／台北報導". */
export const TAIWANESE_CREDIT = /^[〔【（]?記者 ?([一-鿿]{2,4}) ?[／/].{2,14}$/;

/** A date, and the words or the sign that lead from it to a name. */
const DATED_CREDIT = /^(.{3,50}?)\s(?:((?:by|von|par|por|door)(?:\s.+)?)|[•·|]\s+([^•·|]+))$/is;

/** A word of a line that tells when something was published. */
const DATE_WORD =
  /^(?:[\d.:,/|·–—-]+(?:st|nd|rd|th|h|am|pm)?,?|(?:posted|published|updated|created|erstellt|veröffentlicht|publié|publicado|geplaatst|on|at|am|um|uhr|le|el|de|à|op)|(?:jan|feb|mar|mär|apr|ma[yiï]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|juin|juil|aoû|ene|abr|ago|dic|mon|tue|wed|thu|fri|sat|sun)[^\s\d.,]{0,7}\.?,?)$/i;

/** A credit without the date that a line sets before it: "Posted on 3 February by …". */
export function withoutDateBefore(line: string): string {
  if (!isOfDate(line.split(/\s/, 1)[0]!)) return line;
  const [, before, announced, credit = announced] = DATED_CREDIT.exec(line) ?? [];
  return before !== undefined && credit !== undefined && before.split(/\s+/).every(isOfDate)
    ? credit
    : line;
}

/** Whether a word is one of a line that tells when something was published. */
export const isDateWord = (word: string): boolean => DATE_WORD.test(word);

/** Whether a line is a date with its day, or a time, and nothing else. */
export const isDateLine = (line: string): boolean =>
  /\d\D{1,20}\d{4}|\d{4}\D\d|\d:\d\d/.test(line) && line.split(/\s+/).every(isOfDate);

const isOfDate = (word: string): boolean => isDateWord(word) || ZONE.test(word);

const ZONE = /^(?:last|[A-Z]{2,4})$/;
