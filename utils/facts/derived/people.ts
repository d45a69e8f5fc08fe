import { COUNTED_STOPS } from './amount-words';
import type { Candidate } from './candidate';
import { clauseAround, isEnclosed } from './clause';
import { OPENER } from './name-words';
import { fullNameOf, mayBePerson, nameInRun, type Names, type Run, runsOf } from './names';
import type { Passage, Sentence } from './passage';
import { FOREIGN_ROLES, isBareTitle, isRole, isRoleModifier } from './role-words';

/** A full role tells more than one of a single word, which leaves open of what. */
const FULL = 0.85;
const SINGLE = 0.35;
/** A clause about a person whose role the article does not give. */
const UNDESCRIBED = 0.2;
/** What a name gains each time its mentions double, and at most. */
const MENTIONED = 0.15;
const MAX_MENTIONED = 0.6;

/** Rows that tell who somebody is: full names with the role the article gives them, or else with the clause that brings them in. */
export function findPeople(passage: Passage, names: Names): Candidate[] {
  const found: Candidate[] = [];
  const described = new Set<string>();
  const unknown = new Map<string, { sentence: Sentence; run: Run }>();
  for (const sentence of passage.sentences)
    for (const run of runsOf(sentence.text)) {
      const person =
        passage.language === 'en'
          ? describeEnglish(sentence.text, run)
          : describeForeign(sentence.text, run, passage.language);
      if (person && mayBePerson(person.name) && !isBareTitle(person.role)) {
        const weight = (/\s/.test(person.role) ? FULL : SINGLE) + fame(person.name, names);
        found.push({ kind: 'who', subject: person.name, value: person.role, sentence, weight });
        described.add(lastWord(person.name));
      } else if (passage.language !== 'de' && !unknown.has(run.text) && isPerson(run.text, names))
        // German writes every noun with a capital letter.
        unknown.set(run.text, { sentence, run });
    }
  for (const [name, { sentence, run }] of unknown) {
    if (described.has(lastWord(name)) || isEnclosed(sentence.text, run.start)) continue;
    const clause = clauseAround(sentence.text, run, passage.language);
    if (!clause) continue;
    const value = sentence.text.slice(clause.start, clause.end);
    found.push({
      kind: 'who',
      subject: name,
      value,
      sentence,
      weight: UNDESCRIBED + fame(name, names),
    });
  }
  return found;
}

const lastWord = (name: string): string => name.split(/\s/).at(-1)!;

const fame = (name: string, names: Names): number =>
  Math.min(MAX_MENTIONED, MENTIONED * Math.log2(names.counts.get(lastWord(name)) ?? 1));

/** Whether a name is surely a person's: its last word stands alone beside a verb of saying. */
function isPerson(name: string, names: Names): boolean {
  const words = name.split(/\s/);
  const last = words.at(-1)!;
  return (
    words.length <= 3 &&
    mayBePerson(name) &&
    names.speakers.has(last) &&
    fullNameOf(last, names) === name
  );
}

type Described = { name: string; role: string };

function describeEnglish(text: string, run: Run): Described | undefined {
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
  /^,(?:\s\d{2},)?\s((?:(?:the|a|an)\s)?[^,.;:!?()“”"«»–—]{3,90}?)(?=[,;)]|\.(?:\s|$)|\s(?:who|which|and|said|says|told|tells|wrote|writes|added|adds|–|—)\s)/u;
/** A phrase with one of these is a clause. */
const VERB = /\s(?:has|have|had|is|are|was|were|will|would|can|could)\s/;
/** Words before which the head of a role phrase ends. */
const PREPOSITION = /\s(?:of|for|at|in|on|with|from|to|who|whose|and|by)\s/;

function roleBehind(after: string): string | undefined {
  const phrase = APPOSED.exec(after)?.[1];
  if (!phrase || VERB.test(phrase)) return undefined;
  const [first = '', ...rest] = phrase.split(PREPOSITION)[0]!.split(/\s/);
  const article = /^(?:the|a|an)$/.test(first);
  const head = article ? rest : [first, ...rest];
  const last = head.at(-1);
  if (!last || head.length > 7 || !isRole(last)) return undefined;
  // Without an article the words before the role must be of the kind that roles are made of.
  if (!article && !head.slice(0, -1).every((word) => isRoleModifier(word) || /^\p{Lu}/u.test(word)))
    return undefined;
  return phrase;
}

/** "former prime minister" or "the group's chief executive," right before a name. */
function roleBefore(text: string, start: number): string | undefined {
  const before = /([\p{L}.-]+),?\s$/u.exec(text.slice(0, start));
  if (!before?.[1] || !isRole(before[1])) return undefined;
  const apposed = before[0].includes(',');
  const roleStart = extendBack(text, before.index);
  if (isCutShort(text, roleStart)) return undefined;
  const role = text.slice(roleStart, before.index + before[1].length);
  const owned =
    /^\S+[’']s\s/.test(role) || /(?:\b[Tt]he|\b[Ii]ts|[’']s)\s$/.test(text.slice(0, roleStart));
  if (apposed && !owned) return undefined;
  return role;
}

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
    const isName = /^\p{Lu}/u.test(word) && !OPENER.test(`${word} `);
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

const patterns = new Map<string, RegExp>();

/** Roles right before a name in other languages, inside the run of capitalised words or before it. */
function describeForeign(text: string, run: Run, language: string): Described | undefined {
  const roles = FOREIGN_ROLES[language];
  if (!roles) return undefined;
  let pattern = patterns.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?<role>${roles})\\s$`, 'iu');
    patterns.set(language, pattern);
  }
  const words = run.text.split(/\s/);
  const longest = NOUNS_BEFORE_NAMES.has(language) ? 2 : 4;
  for (let count = 2; count <= Math.min(longest, words.length); count += 1) {
    const name = words.slice(-count).join(' ');
    if (!/^\p{Lu}/u.test(name)) continue;
    const start = run.end - name.length;
    const role = pattern.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.role;
    if (role) return { name, role };
  }
  return undefined;
}

/** Languages in which a capitalised genitive may stand between role and name. */
const NOUNS_BEFORE_NAMES = new Set(['pl', 'cs', 'sk', 'ru', 'uk', 'hr', 'sr', 'sl', 'bg']);

/** Characters before a name that a role can take. */
const REACH = 60;
