import type { Run } from './names';
import { FOREIGN_ROLES } from './role-words';
import type { Described } from './describe-english';

const patterns = new Map<string, RegExp>();

/** Roles right before a name in other languages, inside the run of capitalised words or before it; a genitive without its s. */
export function describeForeign(text: string, run: Run, language: string): Described | undefined {
  const roles = FOREIGN_ROLES[language];
  if (!roles) return undefined;
  let pattern = patterns.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?<role>${roles})s?\\s$`, 'iu');
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
