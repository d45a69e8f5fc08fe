/**
 * Tells whether texts open with one of many phrases, and how long that opening is. To compile an expression of a hundred
 * phrases takes a browser milliseconds, for which the first click waits; so only those are compiled whose first letters a
 * text begins with, when the first such text comes.
 *
 * @param phrases sources of expressions in lower case, divided by bars. Each begins with letters, or with a plain choice
 *   of beginnings; any other is compiled for every text.
 * @param ending the source of what must follow each of them.
 * @returns a function that gives the characters of a text's opening with what follows it, `undefined` when there is none.
 */
export function openingPhrases(
  phrases: readonly string[],
  ending = '',
): (text: string) => number | undefined {
  let groups: Map<string, string[]> | undefined;
  const expressionFor = (opening: string): RegExp | undefined => {
    groups ??= Map.groupBy(
      phrases.join('|').match(PHRASE)!.flatMap(spellOut),
      (phrase) => LETTERS.exec(phrase)![0],
    );
    const keys = Array.from({ length: opening.length + 1 }, (_, end) => opening.slice(0, end));
    const group = keys.flatMap((key) => groups?.get(key) ?? []);
    return group.length > 0 ? new RegExp(`^(?:${group.join('|')})${ending}`) : undefined;
  };
  const expressions = new Map<string, RegExp | undefined>();
  return (text) => {
    const opening = text.slice(0, KEY_LENGTH).toLowerCase();
    if (!expressions.has(opening)) expressions.set(opening, expressionFor(opening));
    return expressions.get(opening)?.exec(text.toLowerCase())?.[0].length;
  };
}

/** Letters that phrases are grouped by, at most. */
const KEY_LENGTH = 3;
/** Those that a phrase surely begins with. */
const LETTERS = /^(?:[^\\()[\]{}?*+.^$](?![?*{])){0,3}/;

/** A phrase between two bars; a bar within brackets divides none. */
const PHRASE = /(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^|()])+/g;

/** A choice of beginnings that a phrase opens with, one of them or none. */
const CHOICE = /^\(\?:([^()]*)\)(?![*+{])(\??)/;

/** A phrase that opens with a choice, as one phrase for each beginning. */
function spellOut(phrase: string): string[] {
  const [choice = '', beginnings, mayLack] = CHOICE.exec(phrase) ?? [];
  if (beginnings === undefined) return [phrase];
  const all = beginnings.split('|').concat(mayLack ? [''] : []);
  return all.flatMap((beginning) => spellOut(beginning + phrase.slice(choice.length)));
}
