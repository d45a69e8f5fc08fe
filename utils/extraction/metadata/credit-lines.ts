import { nameInCredit } from './author-name';
import { readsAsName } from './person-name';

/** The one name that lines of their own in the whole page credit with the article; none when there are several. */
export function creditAnywhere(page: Document): string[] {
  const text = page.body?.textContent?.slice(0, LONGEST_PAGE) ?? '';
  const names = [...text.matchAll(CREDIT_LINE)].flatMap(([, line = '']) => {
    const name = nameInCredit(line);
    return name !== undefined && readsAsName(name) ? [name] : [];
  });
  return new Set(names).size === 1 ? names.slice(0, 1) : [];
}

/** Characters of a page that are searched for a line. */
const LONGEST_PAGE = 300_000;
/** A line that is a credit and nothing else; without colons only after words that begin few other lines. */
const CREDIT_LINE =
  /(?<=^|\n)[^\S\n]*((?:(?:article |post |story )?(?:written|posted) by|by|von|par|por|autor(?:in|a)?:|auteur ?:)[^\S\n]*[:\s][^\S\n]*\p{Lu}[^\n]{2,80})(?=\n|$)/giu;
