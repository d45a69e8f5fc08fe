/** The words of a list, parted by spaces. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words of the longest name, titles and degrees included. */
const MOST_NAME_WORDS = 7;

/** What stands between two names of one credit. */
export const NAME_SEPARATOR = /\s*(?:[,;&|]|\s(?:and|und|et|y|e|og|och|en|i|и)\s)\s*/i;

/** Words in a name that are not capitalised and begin none: articles, and what joins two names. */
const WITHIN =
  'el la le los las les der die den das des zur zum vom y e i of the and und et och og en with mit avec con &';
const NO_FIRST = wordsOf(WITHIN);
/** Those and the ones that may begin a name, too. */
const PARTICLES = wordsOf(
  `${WITHIN} van von zu de del della di da do dos du al bin bint ibn ben ter ten af av`,
);

/**
 * Words of dates, roles that stand alone and links: no name is made of them alone, and these begin no name. Months that
 * are first names, such as April, June, August, Jan and Mar, are not among them: a date has a number as well.
 */
const NO_NAME = wordsOf(
  'published updated posted last on in at to from for with how why what when where this your our my we you share follow view see read more all get sign subscribe listen watch download save print email copy click learn start try join skip home filed blog news menu search table photo image credit source advertisement reviewed edited fact medically est reading time comment comments category categories tag tags about contact no not a an is are it monday tuesday wednesday thursday friday saturday sunday january february march july september october november december feb apr jul aug sep sept oct nov dec mon tue wed thu fri sat verified disclosure affiliate featured sponsored meet post article artikel head chief senior lead principal main author authors by veröffentlicht aktualisiert stand teilen folgen seguir suivre segui obserwuj cc qr licensed latest ähnliche related drucken kommentare lesezeit publié mis partager publicado actualizado compartir pubblicato condividi opublikowano udostępnij stadt foto bild 关于 關於',
);

/** Whether a word is one of dates, roles or links, which names nobody. */
export const isNoName = (word: string): boolean => NO_NAME.has(word.toLowerCase());

/** What alone is a role, and what may stand before it. */
const ROLES = wordsOf(
  'staff editor editors writer writers reporter reporters journalist journalists correspondent correspondents columnist columnists contributor contributors author authors admin administrator redaktion redacción rédaction redazione redakcja redaktor redakteur redakteurin editor-in-chief editorial',
);
const OF_ROLE = wordsOf(
  'senior staff chief managing contributing guest deputy associate assistant freelance news web online content copy travel health tech sport sports the',
);

/** Whether a line is nothing but a role: "Senior News Editor". */
const isRole = (words: readonly string[]): boolean =>
  ROLES.has(words.at(-1) ?? '') && words.slice(0, -1).every((word) => OF_ROLE.has(word));

/** Whether a line reads as the name of a person or a team: few capitalised words, or words of a script without case. */
export function readsAsName(line: string): boolean {
  if (/[\d!?:;=<>{}©#/\\…"“”]/u.test(line)) return false;
  const words = line.split(/[\s,]+/u).filter(Boolean);
  const [first = ''] = words;
  if (words.length === 0 || words.length > MOST_NAME_WORDS) return false;
  if (isNoName(first) || NO_FIRST.has(first) || isRole(line.toLowerCase().split(/\s+/)))
    return false;
  if (/\p{Lu}/u.test(line))
    return (
      words.length > 1 &&
      words.every((word) => /^[\p{Lu}\p{Lo}(&.'’]/u.test(word) || PARTICLES.has(word))
    );
  return (
    !/\p{Ll}/u.test(line) && /^[\p{Lo}\p{M}\s·・.]+$/u.test(line) && line.length <= LONGEST_UNCASED
  );
}

/** Characters of a name in a script without case. */
const LONGEST_UNCASED = 40;

/** Whether a credit is a name with a surname, and not that of an account or an office. */
export const isFullName = (name: string): boolean => readsAsName(name) && !OFFICE.test(name);

/** Whether a credit is one person's name, of two or three words that do not shout. */
export const isPlainName = (name: string): boolean =>
  isFullName(name) &&
  /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,2}$/u.test(name) &&
  /\p{Ll}/u.test(name);

/** Ends, and one beginning, of what is no person's name; taken from the bylines of the benchmark's pages. */
const OFFICE =
  /^team\s|(?:^|\s)(?:admin|team|redaktion|redacción|rédaction|redazione|editorial|staff|editors?|newsroom|newsdesk|press|gmbh|e\.\s?v\.|inc|llc|ltd|group)\.?$/i;

/** Words that end a description of a person: "Example Columnist", "Director of Research". */
const OCCUPATION =
  /(?:^|\s)(?:columnists?|editors?|writers?|reporters?|journalists?|correspondents?|directors?|managers?|officers?|presidents?|founders?|co-founders?|contributors?|specialists?|educators?|edited|desk|analysts?|marketers?|head|lead|ceo|cto|cmo|coo|redakteur(?:in)?|experte|expertin|autor(?:in)?|journaliste|periodista|redactora?|giornalista|jornalista|repórter|dziennikarz|dziennikarka|журналист(?:ка)?|журналіст(?:ка)?|корреспондент|кореспондент(?:ка)?|обозреватель|редактор)(?:\s|$)/i;

/** Whether what follows a name after a comma tells what the person does. */
export const readsAsOccupation = (part: string): boolean =>
  OCCUPATION.test(part) || /^\p{Ll}/u.test(part);

/** Whether what follows a name after a bar, dash or comma is a role. */
export const readsAsRole = (rest: string): boolean =>
  /^\s*[|·•,–—-]\s/u.test(rest) && OCCUPATION.test(rest);

/** Whether a name is that of a place where people work or learn, in the languages whose credits tell it. */
export const isInstitution = (name: string): boolean =>
  /(?:^|\s)(?:universit(?:y|ät|é|à|eit)|universidade?|college|school|institut[eo]?|network|foundation|cent(?:er|re)|hospital|academy)(?:\s|$)/i.test(
    name,
  );
