import type { Candidate } from './candidate';
import { clauseAround, isEnclosed } from './clause';
import { describeEnglish } from './describe-english';
import { describeForeign } from './describe-foreign';
import { capitalisesNouns, fullNameOf, mayBePerson, type Names, type Run, runsOf } from './names';
import { isBareTitle } from './role-words';
import type { Passage, Sentence } from './passage';

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
      } else if (
        !capitalisesNouns(passage.language) &&
        !unknown.has(run.text) &&
        isPerson(run.text, names)
      )
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
