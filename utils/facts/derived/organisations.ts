import type { Candidate } from './candidate';
import { type Names } from './names';
import type { Passage } from './passage';
import { isRole } from './role-words';

/** English words for what a body is. */
const BODIES =
  'company|firm|group|charity|agency|nonprofit|non-profit|not-for-profit|think tank|startup|start-up|maker|manufacturer|retailer|airline|carrier|operator|provider|developer|university|college|school|institute|hospital|bank|lender|insurer|fund|union|organi[sz]ation|association|foundation|federation|coalition|alliance|party|movement|militia|network|broadcaster|newspaper|magazine|website|publisher|studio|platform|lab|laboratory|center|centre|consultancy|watchdog|regulator|brand|chain|supplier|contractor|subsidiary|arm|unit|body|council|consortium|initiative|museum|team|club';

const WORD = '\\p{Lu}[\\p{L}\\p{M}\\p{N}&’-]*';
const APPOSED = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\s(?:of|on|for|&)\\s|[’']s\\s)(?<name>${WORD}(?:\\s(?:of\\s|on\\s|for\\s|the\\s){0,2}${WORD}){0,5}),\\s(?<what>(?:a|an|the)\\s(?:[\\p{L}\\p{N}.’'-]+\\s){0,5}(?:${BODIES})(?:\\s[^,.;:()“”"—–]{0,70})?)(?=[,.;—–])`,
  'gu',
);

const WEIGHT = 0.6;

/** Rows that tell what an organisation is: its name with the description set beside it. English only. */
export function findOrganisations(passage: Passage, names: Names): Candidate[] {
  if (passage.language !== 'en') return [];
  const found: Candidate[] = [];
  for (const sentence of passage.sentences)
    for (const { groups, index } of sentence.text.matchAll(APPOSED)) {
      const { name = '', what = '' } = groups ?? {};
      if (isRole(name.split(' ')[0]!)) continue;
      // A single word that opens the sentence is a name only when it is one elsewhere too.
      if (index < 2 && !/\s/.test(name) && (names.counts.get(name) ?? 0) < 2) continue;
      found.push({ kind: 'organisation', subject: name, value: what, sentence, weight: WEIGHT });
    }
  return found;
}
