import { BEFORE_WORD, LETTER } from '../../text/letters';
import type { Candidate } from './candidate';
import { clauseAround, isEnclosed } from './clause';
import { headOf } from './describe-english';
import { type Names, type Run, runsOf } from './names';
import type { Passage, Sentence } from './passage';
import { isRole } from './role-words';

/** English words for what a body is. */
const BODIES =
  'company|firm|group|charity|agency|nonprofit|non-profit|not-for-profit|think tank|startup|start-up|maker|manufacturer|retailer|airline|carrier|operator|provider|developer|university|college|school|institute|hospital|bank|lender|insurer|fund|union|organi[sz]ation|association|foundation|federation|coalition|alliance|party|movement|militia|network|broadcaster|newspaper|magazine|website|publisher|studio|platform|lab|laboratory|center|centre|consultancy|watchdog|regulator|brand|chain|supplier|contractor|subsidiary|arm|unit|body|council|consortium|initiative|museum|team|club';

const WORD = `\\p{Lu}(?:${LETTER}|[\\d&’-])*`;
const APPOSED = new RegExp(
  `${BEFORE_WORD}(?<!\\s(?:of|on|for|&)\\s|\\p{Lu}\\S*\\s)(?<name>${WORD}(?:\\s(?:of\\s|on\\s|for\\s|the\\s){0,2}${WORD}){0,5}),\\s(?<what>(?:a|an|the)\\s(?:(?!(?:a|an|the)\\s)[^\\s,;:()]+\\s){0,5}(?:${BODIES})(?!\\s(?:said|says|added|announced|reported|told|can|will|has|is|was|also)\\b)(?:\\s[^,.;:()“”"—–]{0,70})?)(?=[,.;—–])`,
  'gu',
);

/** Words that are no name where a comma stands behind them, and "Enter Havnia, a maker of ferries". */
const OPENS_SENTENCE = /^(?:And|But|Enter|Here|Now|Plus|So|Then|Yet)\b/;

/** Words in the names of bodies that speak. */
const BODY_WORD =
  /(?<!\p{L})(?:Department|Ministry|Police|Agency|University|Institute|Office|Bureau|Commission|Committee|Council|Court|Association|Foundation|Organization|Organisation|Bank|Union|Army|Navy|Center|Centre|Institut|Ministerium|Ministère|Ministerio|Ministero|Ministério|Universität|Université|Universidad|Polizei|Policía)(?!\p{L})/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;

const COUNTRY = /^(?:USA?|UK|UAE)$/;

/** A description tells more than the clause in which a body speaks. */
const DESCRIBED = 0.6;
const SPEAKING = 0.3;

/** Rows that tell of organisations: what the article says they are (English only), or what they are said to say. */
export function findOrganisations(passage: Passage, names: Names): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of passage.sentences) {
    if (passage.language === 'en') found.push(...describedIn(sentence, names));
    for (const run of runsOf(sentence.text)) {
      if (!names.isSpeaker(sentence.text, run) || !isBody(run)) continue;
      if (isEnclosed(sentence.text, run.start) || sentence.text.charAt(run.start - 2) === '&')
        continue;
      const clause = clauseAround(sentence.text, run, passage.language);
      const value = clause && sentence.text.slice(clause.start, clause.end);
      if (value)
        found.push({ kind: 'organisation', subject: run.text, value, sentence, weight: SPEAKING });
    }
  }
  return found;
}

const isBody = ({ text }: Run): boolean =>
  (ACRONYM.test(text) && !isRole(text) && !COUNTRY.test(text)) || BODY_WORD.test(text);

function* describedIn(sentence: Sentence, names: Names): Generator<Candidate> {
  for (const { groups, index } of sentence.text.matchAll(APPOSED)) {
    const { name = '', what = '' } = groups ?? {};
    if (OPENS_SENTENCE.test(name) || name.length < 2) continue;
    // A role is a person's, "a school teacher" too; "City, State, a body" leaves the state.
    if (isRole(name.split(' ')[0]!) || isRole(headOf(what).at(-1)!)) continue;
    if (/,\s$/.test(sentence.text.slice(0, index))) continue;
    // A single word that opens the sentence is a name only when it is one elsewhere too.
    if (index < 2 && !/\s/.test(name) && (names.counts.get(name) ?? 0) < 2) continue;
    yield { kind: 'organisation', subject: name, value: what, sentence, weight: DESCRIBED };
  }
}
