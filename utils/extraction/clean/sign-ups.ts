import { holdsMoreThan } from '../../dom/holds-more';

/** Fields that ask for an address to write to. */
const FIELDS =
  'input[type="email" i],input[placeholder*="mail" i],input[aria-label*="mail" i],input[autocomplete*="mail" i]';
/** Fields of a page that are looked at. */
const MOST_FIELDS = 50;

/** Characters of a box around a field, with what it promises. */
const LONGEST_BOX = 400;
/** What such a box does not hold. */
const MORE = 'h1,article,main,table,pre,[itemprop="articleBody"]';

/**
 * The boxes that ask for a reader's address, with the words that invite to it: the largest element around each field that
 * holds little else.
 */
export function findSignUps(body: Element): Element[] {
  const found = new Set<Element>();
  for (const field of [...body.querySelectorAll(FIELDS)].slice(0, MOST_FIELDS)) {
    let box: Element | undefined;
    for (let at = field.parentElement; at && at !== body; at = at.parentElement) {
      if (holdsMoreThan(at, LONGEST_BOX) || at.querySelector(MORE)) break;
      box = at;
    }
    if (box) found.add(box);
  }
  return [...found];
}
