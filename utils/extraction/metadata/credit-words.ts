/** What stands before a name in a credit, in the languages of the news. */
const BEFORE_NAMES =
  '(?:(?:(?:this|the) (?:article|post|story|guide|piece|blog|review)(?: post)? (?:was|is) (?:originally )?)?(?:written|posted|words|story|text|reported|published|authored|created|article|post|reporting|interview|recommended|analysis|opinion|review)\\s+by|by|authors?|contributors?|writer|' +
  'von|verfasst von|geschrieben von|autor(?:in|en)?|text(?: und interview)?|redaktion|par|auteurs?|écrit par|publié par|propos recueillis par|por|escrito por|' +
  'escribe|autora?|publicado por|di|a cura di|scritto da|autore|door|auteur|geschreven door|av|skriven av|af|skrevet av|tekst|autor(?:ka|zy)?|napisał(?:a)?|' +
  'автор|текст|автори|yazan|yazar|γράφει(?: ο| η)?|του|της|penulis|oleh|tác giả|লেখক|প্রতিবেদক|लेखक|द्वारा|كتب|بقلم|مؤلف|מאת|文|作者|記者|记者|撰文|기자)';

/** The words before the names of a credit, with a colon or space after them. */
export const LEADING_CREDIT = new RegExp(
  `^(?:[\\s•·|–—-]*${BEFORE_NAMES}(?:\\s*[:：]\\s*|\\s+))+`,
  'iu',
);

/** A line that is such words alone, the name being in the next. */
const BARE_CREDIT = new RegExp(`^[\\s•·|–—-]*${BEFORE_NAMES}\\s*[:：]?$`, 'iu');

/** Whether a line says that the next one is a name. */
export const announcesName = (line: string): boolean => BARE_CREDIT.test(line);
