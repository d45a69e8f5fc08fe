import { COUNTED_STOPS } from './amount-words';
import { OPENER, WEEKDAY } from './name-words';
import { mayBePerson, nameInRun, type Run } from './names';
import { isRole, isRoleModifier } from './role-words';

/** A person's name and the role the article gives them. */
export type Described = { name: string; role: string };

/** Who an English run of capitalised words is, by a role inside it, behind it or before it; `undefined` when the article does not say. */
export function describeEnglish(text: string, run: Run): Described | undefined {
  const inside = nameInRun(run.text);
  const name = inside?.name ?? run.text;
  if (!mayBePerson(name)) return undefined;
  const behind = roleBehind(text.slice(run.end));
  if (behind) return { name, role: behind };
  if (inside) {
    const start = extendBack(text, run.start);
    if (isCutShort(text, start)) return undefined;
    return { name, role: text.slice(start, run.start + inside.role.length) };
  }
  const before = roleBefore(text, run.start);
  return before === undefined ? undefined : { name, role: before };
}

/** ", a teacher from Leeds," behind a name: up to the next comma, or to what somebody said or did. */
const APPOSED =
  /^,(?:\s\d{2},)?\s((?:(?:the|a|an)\s)?(?:[^,.;:!?()“”"«»–—]|(?<=\s(?:Mrs?|Ms|Dr|St|Gen|Sen|Gov))\.){3,90}?)(?=[,;)]|(?<!\s(?:Mrs?|Ms|Dr|St|Gen|Sen|Gov))\.(?:\s|$)|\s(?:who|which|and|said|says|told|tells|wrote|writes|added|adds|–|—)\s)/u;
/** A phrase with one of these is a clause. */
const VERB = /\s(?:has|have|had|is|are|was|were|will|would|can|could)\s/;
/** Words before which the head of a phrase ends. */
const PREPOSITION = /\s(?:of|for|at|in|on|with|from|to|who|whose|and|by)\s/;

/** The words of a phrase such as "a high school teacher from Leeds" up to the noun that says what it is. */
export const headOf = (phrase: string): string[] => phrase.split(PREPOSITION)[0]!.split(/\s/);

function roleBehind(after: string): string | undefined {
  const phrase = APPOSED.exec(after)?.[1];
  if (!phrase || VERB.test(phrase)) return undefined;
  const [first = '', ...rest] = headOf(phrase);
  const article = /^(?:the|a|an)$/.test(first);
  const head = article ? rest : [first, ...rest];
  const last = head.at(-1);
  if (!last || head.length > 7 || !isRole(last)) return undefined;
  // Without an article the words before the role must be of the kind that roles are made of.
  if (!article && !head.slice(0, -1).every((word) => isRoleModifier(word) || /^\p{Lu}/u.test(word)))
    return undefined;
  return phrase;
}

/** Where somebody holds a role, between the role and the name: "president of Ukraine". */
const OF_PLACE = /(?<!\p{L})of (?:\p{Lu}[\p{L}.-]*\s)+$/u;

/** "former prime minister", "mayor of Leeds" or "the group's chief executive," right before a name. */
function roleBefore(text: string, start: number): string | undefined {
  const place = OF_PLACE.exec(text.slice(0, start))?.[0] ?? '';
  const before = /([\p{L}.-]+),?\s$/u.exec(text.slice(0, start - place.length));
  if (!before?.[1] || !isRole(before[1])) return undefined;
  const apposed = before[0].includes(',');
  const roleStart = extendBack(text, before.index);
  if (isCutShort(text, roleStart)) return undefined;
  const role = text.slice(roleStart, place ? start - 1 : before.index + before[1].length);
  const owned =
    /^\S+[’']s\s/.test(role) || /(?:\b[Tt]he|\b[Ii]ts|[’']s)\s$/.test(text.slice(0, roleStart));
  if (apposed && (!owned || standsBehindPerson(text.slice(0, roleStart)))) return undefined;
  return role;
}

/** Whether a phrase between two names is what the first of them is: "With Ann Berg, the city's mayor, Carl Lind …". */
const standsBehindPerson = (before: string): boolean =>
  mayBePerson(
    /((?:\p{Lu}[\p{L}.’'-]*\s)+\p{Lu}[\p{L}’'-]+),\s(?:the\s)?$/u.exec(before)?.[1] ?? '',
  );

/** Whether a lower-case word that is no grammar stands before a role: the role begins earlier. */
function isCutShort(text: string, start: number): boolean {
  const word = /([\p{L}’'-]+)\s$/u.exec(text.slice(0, start))?.[1];
  return (
    word !== undefined &&
    /^\p{Ll}/u.test(word) &&
    !COUNTED_STOPS.has(word) &&
    !/[’']s$/.test(word) &&
    !/(?:ly|ed|ing|says|adds|tells|writes)$/.test(word)
  );
}

/** Longest role before a name, in words. */
const MAX_ROLE_WORDS = 6;

/** Start of the words before a role that belong to it: capitalised ones and those that roles are made of. */
function extendBack(text: string, start: number): number {
  let at = start;
  for (let words = 0; words < MAX_ROLE_WORDS; words += 1) {
    const word = /(?:^|\s)([\p{L}\p{M}.’'&-]+)\s$/u.exec(text.slice(0, at))?.[1];
    if (!word) break;
    const wordStart = at - 1 - word.length;
    const isName = /^\p{Lu}/u.test(word) && ![OPENER, WEEKDAY].some((one) => one.test(`${word} `));
    // "Pakistan's Interior Minister": whose role it is stands first.
    if (/[’']s$/.test(word)) return isName ? runStart(text, wordStart) : at;
    if (!isName && !isRoleModifier(word) && !isRole(word)) break;
    if (/[.]$/.test(word) && !/^(?:\p{Lu}\.){2,}$/u.test(word)) break;
    at = wordStart;
  }
  return at;
}

/** Start of the capitalised words that end at a place. */
function runStart(text: string, end: number): number {
  const words = /(?:\p{Lu}[\p{L}\p{M}&’'-]*\s)+$/u.exec(
    text.slice(Math.max(0, end - REACH), end),
  )?.[0];
  if (!words) return end;
  const opener = OPENER.exec(words)?.[0].length ?? 0;
  return end - words.length + opener;
}

/** Characters before a role that are looked at. */
const REACH = 60;
