/** The footnotes of an article. */
export type Notes = {
  /** `reference` is the first link of the text to the note. */
  definitions: { element: Element; identifier: string; reference: Element }[];
  isDefinition: (element: Element) => boolean;
  /** Whether an element leads from a note back to its place in the text. */
  isBackLink: (element: Element) => boolean;
  /** The identifier of the note a link refers to; `undefined` for any other element. */
  identifierOf: (element: Element) => string | undefined;
};

/**
 * Finds footnotes: short links of the text that lead to a list item or paragraph of the same article, further down.
 * They are numbered in the order in which the text refers to them.
 */
export function findNotes(body: Element): Notes {
  const identifiers = new Map<Element, string>();
  const definitions: Notes['definitions'] = [];
  const references = new Map<Element, string>();
  const targets = new Map([...body.querySelectorAll('[id]')].map((one) => [one.id, one]));

  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const target = targets.get(link.getAttribute('href')!.slice(1));
    const note = target?.closest(NOTE);
    if (!note || note.contains(link) || !MARK.test(link.textContent ?? '')) continue;
    if (!(link.compareDocumentPosition(note) & FOLLOWING)) continue;
    let identifier = identifiers.get(note);
    if (identifier === undefined) {
      identifier = String(definitions.length + 1);
      identifiers.set(note, identifier);
      definitions.push({ element: note, identifier, reference: link });
    }
    references.set(link, identifier);
  }
  return {
    definitions,
    isDefinition: (element) => identifiers.has(element),
    isBackLink: (element) =>
      element.matches('a[href^="#"]') &&
      [...identifiers.keys()].some((note) => note.contains(element)),
    identifierOf: (element) => references.get(element),
  };
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

const NOTE = 'li,p,dd';

/** What marks a footnote in the text: a number, a letter or a sign, in brackets or not. */
const MARK = /^[\s[({]*(?:\p{N}{1,4}|\p{L}|[*†‡§¶]{1,3}|note \d+)[\s\])}.]*$/iu;
