import { nameInCredit, opensLikeCredit } from './author-name';
import { announcesName } from './credit-words';
import { attributeOf, lineage, tagOf } from '../published/element-access';
import { type Line, linesAfter, linesIn } from './lines';
import { NAME_SEPARATOR, readsAsName, readsAsOccupation } from './person-name';

/** Characters of a line that can be a credit. */
const LONGEST_CREDIT = 120;

/** Names in the first credit that the reader sees after the headline: "By …", or a name in an element called so. */
export const creditAfter = (headline: Element): string[] => namesIn(linesAfter(headline), false);

/** Names in the credit that an element holds: the first line that is a name, and those joined to it. */
export const creditWithin = (element: Element): string[] => namesIn(linesIn(element), true);

/** Lines between two names of one credit. */
const BETWEEN_NAMES = /^(?:,|;|\||&|\/|(?:,\s*)?(?:and|und|et|y|e|og|och|en|i|и|with|mit))$/iu;

/** @param isCredit whether the lines are known to be a credit, so that a name needs nothing before it. */
function namesIn(lines: Iterable<Line>, isCredit: boolean): string[] {
  const names: string[] = [];
  let expects = false;
  for (const { text, parent } of lines) {
    if (names.length > 0) {
      if (BETWEEN_NAMES.test(text)) {
        expects = true;
        continue;
      }
      if (!expects) return names;
    }
    if (announcesName(text)) {
      expects = true;
      continue;
    }
    const opens = opensLikeCredit(text);
    const name = text.length > LONGEST_CREDIT ? undefined : nameInCredit(text);
    const believed =
      name !== undefined &&
      (readsAsName(name) ||
        ((opens || expects || isNamed(parent)) && isAccount(name)) ||
        ((opens || expects) && name.split(NAME_SEPARATOR).every(readsAsName)));
    const marked = opens || expects || isCredit || (believed && isMarked(parent));
    expects = false;
    if (believed && marked && (names.length === 0 || !readsAsOccupation(name))) names.push(name);
    else if (names.length > 0) return names;
  }
  return names;
}

/** Whether one word after "by" can be the name of an account or a first name. */
const isAccount = (name: string): boolean =>
  /^[\p{L}\p{N}_.-]{3,24}$/u.test(name) && !NO_ACCOUNT.test(name);

const NO_ACCOUNT =
  /^(?:the|our|this|that|all|most|more|many|some|now|default|date|time|share|tags?|follow|bio|about|posted|published|updated|email|phone|website|linkedin|twitter|facebook|instagram|author|editor|staff|team|redaktion|[^\p{L}]+)$/iu;

/** Whether the very element of a line, or the one around it, is called the author. */
const isNamed = (element: Element): boolean =>
  lineage(element)
    .slice(0, 2)
    .some((one) => NAMED.test(attributeOf(one, 'class')));

const NAMED = /(?:^|[\s_-])(?:author|byline|autor)(?:[\s_-]*name)?(?:$|\s)/i;

/** How far up an element is called a credit. */
const LEVELS = 3;
const CREDIT_NAME =
  /author|byline|autor(?!iz)|auteur|writer|contributor|schreiber|verfasser|redakteur/i;
const CREDIT_LINK =
  /\/(?:author|authors|autor|autoren|auteur|profile|people|person|contributor|contributors|by|user|users|staff|team|writer|writers|redaktion)\//i;

/** Whether an element is called an author's, or links to one. */
function isMarked(element: Element): boolean {
  for (const at of lineage(element).slice(0, LEVELS)) {
    const names = ['class', 'rel', 'itemprop'].map((name) => attributeOf(at, name)).join(' ');
    if (CREDIT_NAME.test(names)) return !/comment|related|quote|testimonial/i.test(names);
    if (tagOf(at) === 'A' && CREDIT_LINK.test(attributeOf(at, 'href'))) return true;
  }
  return false;
}
