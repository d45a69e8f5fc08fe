import { AFTER_WORD } from '../../text/letters';
import {
  capitalisesNouns,
  fullNameOf,
  mayBePerson,
  nameInRun,
  type Names,
  RUN,
  runsOf,
} from './names';
import { isRole } from './role-words';
import { SAYING, SPEAKER_PRONOUNS } from './saying-words';

/** Patterns of a speaker behind (`…First`, `…Behind`) and before (`named`, `…Before`) a quote. */
export type SpeakerPatterns = Record<
  'verbFirst' | 'nameFirst' | 'named' | 'pronounBehind' | 'pronounBefore',
  RegExp
>;

const cache = new Map<string, SpeakerPatterns>();

/** The patterns of speakers beside a quote in a language; `undefined` where its verbs of saying are not listed. */
export function speakerPatternsOf(language: string): SpeakerPatterns | undefined {
  const verbs = SAYING[language];
  if (verbs === undefined) return undefined;
  let patterns = cache.get(language);
  if (!patterns) {
    const pronoun = SPEAKER_PRONOUNS[language] ?? '(?!)';
    // "the group's chief executive, Ann Moor": lower-case words of the same clause may lead to the name.
    const speaker = `(?:\\p{Ll}[^\\s,.;:!?]*\\s){0,5}(?:\\p{Ll}[^\\s.;:!?]*\\s)?(?<run>${RUN})`;
    const aside = `(?:,[^,.“"„«]{2,80},)?`;
    const helper = '(?:has\\s|had\\s|also\\s|later\\s|then\\s)?';
    patterns = {
      verbFirst: new RegExp(
        `^[,.]?\\s?[–—-]?\\s?(?:${verbs})\\s(?!(?:${pronoun})${AFTER_WORD})${speaker}${AFTER_WORD}`,
        'u',
      ),
      nameFirst: new RegExp(
        `^[,.]?\\s?${speaker}${aside}\\s${helper}(?:${verbs})${AFTER_WORD}`,
        'u',
      ),
      named: new RegExp(
        `(?:^|[.!?”"]\\s|^\\p{L}+,\\s)(?:[Tt]he\\s)?${speaker}${aside}\\s${helper}(?:${verbs})(?:\\s[^.“"„«:]{0,60})?[,:]\\s?$`,
        'u',
      ),
      pronounBehind: new RegExp(
        `^[,.]?\\s?(?:(?:${pronoun})\\s${helper}(?:${verbs})|(?:${verbs})[\\s-](?:${pronoun}))${AFTER_WORD}`,
        'iu',
      ),
      pronounBefore: new RegExp(
        `(?:^|[.!?]\\s)(?:${pronoun})\\s${helper}(?:${verbs})(?:\\s[^.“"„«:]{0,40})?[,:]\\s?$`,
        'iu',
      ),
    };
    cache.set(language, patterns);
  }
  return patterns;
}

const BEHIND_ROLE = new RegExp(
  `^\\s(?:[\\p{Ll}-]+\\s){0,3}(?<role>[\\p{Ll}-]+)\\s(?<run>${RUN})`,
  'u',
);

/** "said Moor's widow, Clara Lind": whose somebody is does not speak. */
const OWNED = new RegExp(`^(?:\\s[\\p{Ll}-]+){1,4},?\\s(?<run>${RUN})`, 'u');

/** Where the speaker was found; no `run` for a pronoun. */
export type Beside = { run?: string; behind: boolean; length: number };

/** The speaker beside a quote; `undefined` when none stands there. @param before, after the text around it; @param quote without its marks. */
export function speakerBeside(
  before: string,
  after: string,
  quote: string,
  patterns: SpeakerPatterns,
): Beside | undefined {
  // A quote that ends with its own point has its speaker before it; one that goes on has it behind.
  if (!quote.endsWith('.')) {
    for (const pattern of [patterns.verbFirst, patterns.nameFirst]) {
      const match = pattern.exec(after);
      if (!match?.groups?.run) continue;
      const rest = after.slice(match[0].length);
      const owned = /[’']s$/.test(match.groups.run) ? OWNED.exec(rest) : undefined;
      if (owned === null) continue;
      if (owned)
        return { run: owned.groups!.run!, behind: true, length: match[0].length + owned[0].length };
      // "said Acme chief executive Ann Moor": the name stands behind the role.
      const more = BEHIND_ROLE.exec(rest);
      const run = more?.groups && isRole(more.groups.role!) ? more.groups.run! : match.groups.run;
      return { run, behind: true, length: match[0].length + (more?.[0].length ?? 0) };
    }
    const match = patterns.pronounBehind.exec(after);
    if (match) return { behind: true, length: match[0].length };
  }
  const named = patterns.named.exec(before);
  if (named?.groups?.run) return { run: named.groups.run, behind: false, length: named[0].length };
  const match = patterns.pronounBefore.exec(before);
  return match ? { behind: false, length: match[0].length } : undefined;
}

/**
 * The speaker of a run of capitalised words: a full name, also where the article only gives the last one; `undefined` for
 * what is none. Where every noun has a capital letter, a single word must be the last of a name.
 */
export function speakerName(found: string, names: Names, language: string): string | undefined {
  const run = [...runsOf(found)].at(-1)?.text;
  if (run === undefined || NOT_A_SPEAKER.test(run)) return undefined;
  const name = nameInRun(run)?.name ?? run;
  if (/\s/.test(name)) return mayBePerson(name) ? name : undefined;
  if (/^\p{Lu}+$/u.test(name)) return undefined;
  const isKnown = capitalisesNouns(language)
    ? names.byLast.has(name)
    : (names.counts.get(name) ?? 0) > 1;
  return fullNameOf(name, names) ?? (isKnown ? name : undefined);
}

const NOT_A_SPEAKER =
  /^(?:He|She|They|It|We|I|You|One|Who|Which|Others?|Another|People|Er|Sie|Wir|Es|Das|Ils?|Elles?|Ella|Él|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/**
 * The one person named before a pronoun in its block, or else in the block above; `undefined` when there are several or none,
 * or somebody else is named last.
 */
export function antecedent(before: string, above: string, names: Names): string | undefined {
  for (const text of [before, above]) {
    const people = new Set<string>();
    let latest = '';
    for (const run of runsOf(text)) {
      const last = run.text.split(/\s/).at(-1)!;
      const full = names.speakers.has(last) ? fullNameOf(last, names) : undefined;
      if (full) people.add(full);
      if (full || isAged(text.slice(run.end))) latest = full ?? run.text;
    }
    if (people.size === 1) return people.has(latest) ? latest : undefined;
    if (people.size > 1) return undefined;
  }
  return undefined;
}

/** Whether what follows a name is an age: "Ann Moor (77)", "Ann Moor, 77,". */
const isAged = (after: string): boolean => /^(?:\s\(\d{2}\)|,\s\d{2},)/.test(after);
