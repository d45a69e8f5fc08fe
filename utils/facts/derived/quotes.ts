import type { Article } from '../../model/article';
import type { Candidate } from './candidate';
import { fullNameOf, mayBePerson, nameInRun, type Names, RUN, runsOf } from './names';
import type { Passage } from './passage';
import { isRole } from './role-words';
import { SAYING, SPEAKER_PRONOUNS, UNCASED_PRONOUNS, UNCASED_QUOTES } from './saying-words';
import { AFTER_WORD } from './word-edges';

/** A quote in pairs of quotation marks. */
const QUOTE = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"/g;
/** Words of a quote that says something, and its longest and shortest text in characters. */
const MIN_WORDS = 6;
const MAX_QUOTE = 260;
const MIN_QUOTE = 24;
/** Characters beside a quote that are searched for its speaker. */
const REACH = 120;

/** A speaker named beside the quote is surer than one a pronoun stands for. */
const NAMED = 0.7;
const RESOLVED = 0.55;

/** Rows that tell who said what: quotes whose speaker stands beside them, a pronoun only where it can mean one person. */
export function findQuotes(passage: Passage, names: Names, blocks: Article['blocks']): Candidate[] {
  const found: Candidate[] = [];
  const uncased = UNCASED_QUOTES[passage.language];
  for (const [block, sentences] of Map.groupBy(passage.sentences, (sentence) => sentence.block)) {
    const text = blocks[block]?.text ?? '';
    const quotes = uncased
      ? uncasedQuotes(text, uncased)
      : casedQuotes(text, passage.language, names, blocks[block - 1]?.text ?? '');
    for (const { speaker, quote, start, end, weight } of quotes) {
      const from = sentences.find((sentence) => sentence.end > start);
      const to = sentences.findLast((sentence) => sentence.start < end);
      if (from && to)
        found.push({
          kind: 'said',
          subject: speaker,
          value: quote,
          sentence: from,
          ...(to.end > from.end && { end: to.end }),
          weight,
        });
    }
  }
  return found;
}

/** A quote and its speaker; the offsets hold both. */
type Quote = { speaker: string; quote: string; start: number; end: number; weight: number };

function* casedQuotes(
  text: string,
  language: string,
  names: Names,
  above: string,
): Generator<Quote> {
  // An odd straight mark pairs the wrong ones.
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return;
  const patterns = patternsOf(language);
  if (!patterns) return;
  for (const match of text.matchAll(QUOTE)) {
    const inner = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
    if (inner.length < MIN_QUOTE || inner.length > MAX_QUOTE) continue;
    if (inner.split(/\s+/).length < MIN_WORDS || !/^[\p{Lu}\p{N}¿¡]/u.test(inner)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - REACH), start);
    const beside = speakerBeside(before, text.slice(end, end + REACH), inner, patterns);
    if (!beside) continue;
    const speaker =
      beside.run === undefined
        ? antecedent(text.slice(0, start), above, names)
        : speakerName(beside.run, names);
    if (speaker === undefined) continue;
    yield {
      speaker,
      quote: match[0].charAt(0) + inner.replace(/,$/, '') + match[0].at(-1)!,
      start: beside.behind ? start : start - beside.length,
      end: beside.behind ? end + beside.length : end,
      weight: beside.run === undefined ? RESOLVED : NAMED,
    };
  }
}

type Patterns = Record<
  'verbFirst' | 'nameFirst' | 'named' | 'pronounBehind' | 'pronounBefore',
  RegExp
>;

const cache = new Map<string, Patterns>();

function patternsOf(language: string): Patterns | undefined {
  const verbs = SAYING[language];
  if (verbs === undefined) return undefined;
  let patterns = cache.get(language);
  if (!patterns) {
    const pronoun = SPEAKER_PRONOUNS[language] ?? '(?!)';
    // "the group's chief executive, Ann Moor": lower-case words and an article may lead to the name.
    const speaker = `(?:\\p{Ll}\\S*\\s){0,6}(?<run>${RUN})`;
    const aside = `(?:,[^,.“"„«]{2,80},)?`;
    const helper = '(?:has\\s|had\\s|also\\s|later\\s|then\\s)?';
    patterns = {
      verbFirst: new RegExp(`^[,.]?\\s?[–—-]?\\s?(?:${verbs})\\s${speaker}${AFTER_WORD}`, 'u'),
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

/** Where the speaker was found; no `run` for a pronoun. */
type Beside = { run?: string; behind: boolean; length: number };

function speakerBeside(
  before: string,
  after: string,
  quote: string,
  patterns: Patterns,
): Beside | undefined {
  // A quote that ends with its own point has its speaker before it; one that goes on has it behind.
  if (!quote.endsWith('.')) {
    for (const pattern of [patterns.verbFirst, patterns.nameFirst]) {
      const match = pattern.exec(after);
      if (!match?.groups?.run) continue;
      // "said Acme chief executive Ann Moor": the name stands behind the role.
      const more = BEHIND_ROLE.exec(after.slice(match[0].length));
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

/** The speaker of a run of capitalised words: a full name, also where the article only gives the last one; `undefined` for what is none. */
function speakerName(found: string, names: Names): string | undefined {
  const run = [...runsOf(found)].at(-1)?.text;
  if (run === undefined || NOT_A_SPEAKER.test(run)) return undefined;
  const name = nameInRun(run)?.name ?? run;
  if (/\s/.test(name)) return mayBePerson(name) ? name : undefined;
  if (/^\p{Lu}+$/u.test(name)) return undefined;
  return fullNameOf(name, names) ?? ((names.counts.get(name) ?? 0) > 1 ? name : undefined);
}

const NOT_A_SPEAKER =
  /^(?:He|She|They|It|We|I|You|One|Who|Which|Others?|Another|People|Er|Sie|Wir|Es|Das|Ils?|Elles?|Ella|Él|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** The one person named before a pronoun in its block, or else in the block above; `undefined` when there are several or none. */
function antecedent(before: string, above: string, names: Names): string | undefined {
  for (const text of [before, above]) {
    const people = new Set<string>();
    for (const run of runsOf(text)) {
      const last = run.text.split(/\s/).at(-1)!;
      const full = names.speakers.has(last) ? fullNameOf(last, names) : undefined;
      if (full) people.add(full);
    }
    if (people.size === 1) return [...people][0];
    if (people.size > 1) return undefined;
  }
  return undefined;
}

function* uncasedQuotes(text: string, pattern: RegExp): Generator<Quote> {
  for (const match of text.matchAll(pattern)) {
    const { speaker = '', quote = '' } = match.groups ?? {};
    const name = speaker.trim();
    if (UNCASED_PRONOUNS.test(name)) continue;
    yield {
      speaker: name,
      quote: quoted(match[0], quote),
      start: match.index,
      end: match.index + match[0].length,
      weight: NAMED,
    };
  }
}

/** A quote in the marks it has in the text. */
function quoted(text: string, quote: string): string {
  const start = text.indexOf(quote);
  return text.slice(start - 1, start + quote.length + 1);
}
