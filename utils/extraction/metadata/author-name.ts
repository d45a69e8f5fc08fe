import { foldSpace } from '../../text/normalize';

/** What stands before a name in a credit, in the languages of the news. */
const CREDIT_WORDS =
  '(?:(?:written|posted|words|story|text|reported|published|authored|article|post)\\s+by|by|authors?|writer|' +
  'von|verfasst von|geschrieben von|autor(?:in|en)?|text(?: und interview)?|redaktion|par|auteurs?|écrit par|publié par|por|escrito por|' +
  'escribe|autora?|publicado por|di|a cura di|scritto da|autore|door|auteur|geschreven door|av|skriven av|af|skrevet av|tekst|autor(?:ka|zy)?|napisał|' +
  'автор|текст|автори|yazan|yazar|γράφει(?: ο| η)?|του|της|penulis|oleh|tác giả|লেখক|প্রতিবেদক|लेखक|द्वारा|كتب|بقلم|مؤلف|מאת|文|作者|記者|记者|撰文|기자)';

const LEADING_CREDIT = new RegExp(`^(?:[\\s•·|–—-]*${CREDIT_WORDS}(?:\\s*[:：]\\s*|\\s+))+`, 'iu');

/** A line that opens as a credit and could hold a name. */
export const opensLikeCredit = (text: string): boolean => LEADING_CREDIT.test(text);

/** What may follow a name in a credit: a date, a reading time, a role after a dash or bar. */
const TRAILING =
  /\s*(?:[|•·–—]|\s-\s|\bon\b\s|\bam\b\s+\d|\bupdated\b|\bpublished\b|\bposted\b|\blast\b|\d{1,2}[./:]\d|\d+\s*min\b|\b\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d).*$/isu;

/** The name in a credit, without "By" before it and dates or roles after it; `undefined` when none is left. */
export function nameInCredit(credit: string): string | undefined {
  const name = foldSpace(credit)
    .replace(LEADING_CREDIT, '')
    .replace(TRAILING, '')
    .replace(/^[\s,;:@•·|–—-]+|[\s,;:•·|–—-]+$/gu, '');
  return isName(name) ? name : undefined;
}

/** Characters and words of the longest credit, several names included. */
const LONGEST_CREDIT = 120;
const MOST_WORDS = 16;

/** Accounts that stand for nobody. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|wp|wordpress\w*|editor|user|guest|anonymous|unknown|no author|null|undefined|n\/?a|author|name|staff|by|.*@.*|https?:.*|www\..*)$/i;

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= LONGEST_CREDIT &&
    text.split(/\s+/).length <= MOST_WORDS &&
    /\p{L}/u.test(text) &&
    !/[{}<>=]|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(text) &&
    !NOBODY.test(text)
  );
}
