import { linesAfter } from './lines';
import { readsAsName } from './person-name';

/**
 * A name that stands alone after the headline, which the page elsewhere says writes: "More from …", "… is a reporter".
 */
export function confirmedCredit(page: Document, headline: Element): string[] {
  const names: string[] = [];
  for (const { text, parent } of linesAfter(headline)) {
    if (text.length > LONGEST_NAME || parent.closest(DATUM)) continue;
    if (readsAsName(text) && FULL_NAME.test(text)) names.push(text);
    if (names.length >= MOST_NAMES) break;
  }
  if (names.length === 0) return [];
  const text = page.body?.textContent?.slice(0, LONGEST_PAGE) ?? '';
  return names.filter((name) => isSaidToWrite(name, text)).slice(0, 1);
}

/** Characters of a name, names after a headline, and characters of a page that are searched for them. */
const LONGEST_NAME = 40;
const MOST_NAMES = 3;
const LONGEST_PAGE = 300_000;

/** What a table tells of its subject: who wrote a film. */
const DATUM = 'th + td';

const FULL_NAME = /^(?:Dr\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;

function isSaidToWrite(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - SURROUNDINGS), at);
    const after = text.slice(at + name.length, at + name.length + 2 * SURROUNDINGS);
    if (WRITES_BEFORE.test(before) || WRITES_AFTER.test(after)) return true;
  }
  return false;
}

/** Characters before a name that are looked at; twice as many behind it. */
const SURROUNDINGS = 40;
const WRITES_BEFORE =
  /(?<!\band )(?:(?:posts|stories|articles|written|story|article|posted) by|(?:more|articles|posts|stories) from|about the author:?|beiträge von|artikel von|mehr von|articles de) *\s?$/i;
const WRITES_AFTER =
  /^,? (?:is|was|has been|ist|est|works as) (?:an? |the |our |eine? |une? |freie[r]? )?[^.!?]{0,50}?(?:writer|editor|journalist|author|reporter|correspondent|columnist|blogger|contributor|autor|redakteur|journaliste?|auteur)/i;
