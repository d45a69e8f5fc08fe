import type { Candidate } from './candidate';
import { clauseAround } from './clause';
import type { Names } from './names';
import type { Passage } from './passage';
import { placesOf } from './known-places';
import { PREPOSITIONS } from './place-words';

/** Weights: a city with its country, a bare place, the dateline; and what mentions add. */
const IN_CITY = 0.55;
const BARE = 0.45;
const DATELINE_WEIGHT = 0.8;
const MENTIONED = 0.1;
const MAX_MENTIONED = 0.4;
/** Characters that a clause has beside its place. */
const MIN_EVENT = 24;

/** Rows that tell where: the dateline, and places that the browser knows behind a word that says something is there. */
export function findPlaces(passage: Passage, names: Names): Candidate[] {
  const places = placesOf(passage.lang, passage.language);
  const found: Candidate[] = [];
  for (const sentence of passage.sentences) {
    const { text } = sentence;
    const dateline =
      sentence.order === passage.dateline?.order ? passage.dateline.place : undefined;
    const place = dateline
      ? { name: dateline, start: 0, end: 1 }
      : placeIn(text, places, passage.language);
    if (!place) continue;
    const clause = clauseAround(text, place, passage.language);
    if (!clause || clause.end - clause.start < place.name.length + MIN_EVENT / passage.density)
      continue;
    const mentions = names.counts.get(place.name.split(/[\s,]/)[0]!) ?? 1;
    const weight = dateline ? DATELINE_WEIGHT : place.name.includes(',') ? IN_CITY : BARE;
    found.push({
      kind: 'where',
      subject: place.name,
      value: text.slice(clause.start, clause.end),
      sentence,
      weight: weight + Math.min(MAX_MENTIONED, MENTIONED * Math.log2(mentions)),
    });
  }
  return found;
}

type Found = { name: string; start: number; end: number };

const behind = new Map<string, RegExp>();

function placeIn(text: string, places: Set<string>, language: string): Found | undefined {
  const preposition = PREPOSITIONS[language];
  if (preposition === undefined) return anywhere(text, places);
  let pattern = behind.get(language);
  if (!pattern) {
    pattern = new RegExp(
      `(?<![\\p{L}])(?:${preposition})\\s(?<the>the\\s)?(?<run>\\p{Lu}[\\p{L}.’-]*(?:\\s\\p{Lu}[\\p{L}.’-]*){0,3})(?:,\\s(?<wider>\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2}))?(?!\\s?\\p{Lu})`,
      'gu',
    );
    behind.set(language, pattern);
  }
  for (const match of text.matchAll(pattern)) {
    const { the = '', run = '', wider } = match.groups ?? {};
    const start = match.index + match[0].indexOf(run, match[0].indexOf(' '));
    const narrow = run.replace(/\.$/, '');
    if (wider && places.has(wider) && /^[\p{L}\s.’-]+$/u.test(narrow)) {
      const name = `${run}, ${wider}`;
      return { name, start, end: start + name.length };
    }
    if (places.has(narrow)) return { name: narrow, start, end: start + narrow.length };
    if (the && places.has(`the ${narrow}`))
      return { name: `the ${narrow}`, start: start - the.length, end: start + narrow.length };
  }
  return undefined;
}

/** The first place a sentence names, in scripts and languages whose words for "in" are endings. */
function anywhere(text: string, places: Set<string>): Found | undefined {
  let first: Found | undefined;
  for (const name of places) {
    const start = text.indexOf(name);
    if (start === -1 || (first && start >= first.start)) continue;
    // A name of one syllable is found inside other words.
    if (
      name.length < 2 ||
      !standsAlone(text.slice(0, start), name, text.slice(start + name.length))
    )
      continue;
    first = { name, start, end: start + name.length };
  }
  return first;
}

/**
 * Whether a place is no part of another name, as "Chad" of "Chad Moor", nor of a longer word. Where words are not parted,
 * what opens a sentence is who acts.
 */
function standsAlone(before: string, name: string, after: string): boolean {
  if (KATAKANA.test(name) && (KATAKANA.test(before.slice(-1)) || KATAKANA.test(after.charAt(0))))
    return false;
  if (UNSPACED.test(name)) return /\p{L}$/u.test(before);
  return !/[\p{L}\p{M}]$|\p{Lu}[\p{L}\p{M}]*\s$/u.test(before) && !/^\s\p{Lu}/u.test(after);
}

const KATAKANA = /[\p{Script=Katakana}ー]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
