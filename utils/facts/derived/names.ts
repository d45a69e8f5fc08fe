import { AFTER_WORD, BEFORE_WORD, LETTER } from '../../text/letters';
import { placeBefore } from './known-places';
import { NOT_A_PERSON, OPENER, WEEKDAY } from './name-words';
import type { Passage } from './passage';
import { FOREIGN_ROLES, isRole } from './role-words';
import { SAYING } from './saying-words';

/** A capitalised word, or initials ("U.N."). */
const WORD = `(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}${LETTER}*(?:[’'-]${LETTER}+)*)`;
/** A point belongs to a name only behind an initial or a title. */
const ABBREVIABLE = `${WORD}(?:(?<=${BEFORE_WORD}(?:\\p{Lu}|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr))\\.)?`;
const PARTICLES =
  'de|del|della|di|da|dos|das|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|du|af|av|y|zu|zur|e';

/** Source of a pattern for capitalised words in a row, with particles and initials between them: a name and the roles before it. */
export const RUN = `${ABBREVIABLE}(?:\\s(?:(?:${PARTICLES})\\s){0,2}${ABBREVIABLE}){0,8}`;

const RUNS = new RegExp(`${BEFORE_WORD}(?<![’'-])${RUN}`, 'gu');

/** Capitalised words in a row. */
export type Run = { text: string; start: number; end: number };

/** Runs of capitalised words of a sentence, without a word that only opens the sentence and without a possessive ending. */
export function* runsOf(text: string): Generator<Run> {
  for (const match of text.matchAll(RUNS)) {
    let start = match.index;
    let run = match[0].replace(/[’']s$/, '');
    const opener = OPENER.exec(run);
    if (opener && (start < 3 || /[.!?:“"«„(]\s?$/.test(text.slice(0, start)))) {
      // "On Tuesday President Ann Berg".
      const { length } = opener[0] + (WEEKDAY.exec(run.slice(opener[0].length))?.[0] ?? '');
      start += length;
      run = run.slice(length);
    }
    // "Cornell's Ann Berg" is a name behind somebody else's.
    const owner = /^.*[’']s\s/u.exec(run);
    if (owner) {
      start += owner[0].length;
      run = run.slice(owner[0].length);
    }
    // "President of Ukraine Ann Berg".
    const place = /(?<!\p{L})of $/u.test(text.slice(0, start)) ? placeBefore(run) : undefined;
    if (place && run.slice(place.length).includes(' ')) {
      start += place.length;
      run = run.slice(place.length);
    }
    if (run !== '') yield { text: run, start, end: start + run.length };
  }
}

/** Whether a run of two to four words can be the name of a person. */
export function mayBePerson(name: string): boolean {
  const words = name.split(/\s/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.at(-1)!.replace('.', '').length > 1 &&
    !isRole(words.at(-1)!) &&
    !words.some((word) => NOT_A_PERSON.has(word.replace(/[.]$/, ''))) &&
    !/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(name)
  );
}

/** What a passage calls its people. */
export type Names = {
  /** Full names by their last word; more than one when the word is ambiguous. */
  byLast: Map<string, Set<string>>;
  /** Last words of names that stand beside a verb of saying. */
  speakers: Set<string>;
  /** Whether a run of its sentence stands beside a verb of saying. */
  isSpeaker: (text: string, run: Run) => boolean;
  /** Occurrences of every capitalised word. */
  counts: Map<string, number>;
};

/** Characters that a verb of saying can take. */
const VERB_REACH = 24;

/** Whether a language writes every noun with a capital letter, so that capitals alone make no name. */
export const capitalisesNouns = (language: string): boolean => language === 'de';

/** Reads all names of a passage; empty for scripts without capital letters. */
export function readNames({ sentences, language }: Passage): Names {
  const byLast = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const speakers = new Set<string>();
  const isSpeaker = speakerTest(language);
  for (const { text } of sentences)
    for (const run of runsOf(text)) {
      const words = run.text.split(/\s/);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      if (isSpeaker(text, run)) speakers.add(words.at(-1)!);
      let name = nameInRun(run.text)?.name ?? run.text;
      // "DRK-Generalsekretär Christian Reuter": a noun before the name.
      if (capitalisesNouns(language) && !mayBePerson(name)) name = words.slice(-2).join(' ');
      if (!mayBePerson(name)) continue;
      const last = words.at(-1)!;
      byLast.set(last, (byLast.get(last) ?? new Set()).add(name));
    }
  return { byLast, counts, speakers, isSpeaker };
}

/** English verbs that studies, laws and machines do as well as people. */
const SAID_OF_THINGS =
  /^(?:continue|state|report|share|claim|suggest|recommend|observe|note|predict|confirm|advis|ask|urge|warn|argue)/;

/** A test for names right before or behind a verb of saying; always false in a language whose verbs are not listed. */
function speakerTest(language: string): Names['isSpeaker'] {
  const verbs = SAYING[language]?.split('|').filter((verb) => !SAID_OF_THINGS.test(verb));
  if (verbs === undefined) return () => false;
  // Who is told is not who speaks.
  const speaking = verbs.filter((verb) => !/^(?:tell|told)/.test(verb));
  const behind = new RegExp(`^\\s(?:${verbs.join('|')})${AFTER_WORD}`, 'u');
  const before = new RegExp(`${BEFORE_WORD}(?:${speaking.join('|')})\\s$`, 'u');
  return (text, { start, end }) =>
    behind.test(text.slice(end, end + VERB_REACH)) ||
    before.test(text.slice(Math.max(0, start - VERB_REACH), start));
}

/** The full name that one word of a name stands for in this passage; `undefined` when it is none or several. */
export function fullNameOf(word: string, { byLast }: Names): string | undefined {
  const known = byLast.get(word);
  if (!known) return undefined;
  // "Anna Berg" and "Anna M. Berg" are one, "Anna Berg" and "Carl Berg" are not.
  const [shortest, ...others] = [...known].sort((a, b) => a.length - b.length);
  const first = shortest?.split(/\s/)[0];
  return others.every((other) => other.split(/\s/).includes(first!)) ? shortest : undefined;
}

/**
 * Splits "Foreign Minister Anna Berg" behind its last role word, "Regierungssprecherin Anna Berg" behind its first;
 * `undefined` when the run has none or nothing behind it.
 */
export function nameInRun(run: string): { role: string; name: string } | undefined {
  const words = run.split(/\s/);
  if (words.length > 2 && GERMAN_ROLE.test(words[0]!))
    return { role: words[0]!, name: words.slice(1).join(' ') };
  for (let at = words.length - 2; at >= 0; at -= 1)
    if (isRole(words[at]!))
      return { role: words.slice(0, at + 1).join(' '), name: words.slice(at + 1).join(' ') };
  return undefined;
}

const GERMAN_ROLE = new RegExp(`^${FOREIGN_ROLES.de}$`, 'u');
