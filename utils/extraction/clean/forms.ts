import { holdsMoreThan } from '../../dom/holds-more';

/** Fields that ask for an address to write to. */
const FIELDS =
  'input[type="email" i],input[placeholder*="mail" i],input[aria-label*="mail" i],input[autocomplete*="mail" i]';
/** Fields of a page that are looked at. */
const MOST_FIELDS = 50;

/** Characters of a box around a field, with what it promises. */
const LONGEST_BOX = 400;
/** What such a box does not hold. */
const ARTICLE = 'h1,article,main,pre,[itemprop="articleBody"]';
const MORE = `table,${ARTICLE}`;

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

/** Forms with several fields, with all that they ask: polls, comments, reports of an error. */
export const findForms = (body: Element): Element[] =>
  [...body.querySelectorAll('form')]
    .slice(0, MOST_FIELDS)
    .filter(
      (form) =>
        form.querySelectorAll(FORM_FIELDS).length >= SEVERAL &&
        !holdsMoreThan(form, LONGEST_FORM) &&
        !form.querySelector(ARTICLE),
    );

/** Boxes to tick stand before ingredients and things to pack, too. */
const FORM_FIELDS =
  'textarea,select,input:not([type="hidden" i],[type="submit" i],[type="button" i],[type="search" i],[type="checkbox" i])';
const SEVERAL = 3;
/** Characters of all that a form asks. */
const LONGEST_FORM = 800;
