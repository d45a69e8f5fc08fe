/** How often the characters stand in a text that tell what it is. */
export type CharacterCounts = {
  sentences: number;
  commas: number;
  digits: number;
  capitals: number;
};

/** Counts the opening of a text in one pass: the rest of a long one would tell no more. */
export function countCharacters(text: string): CharacterCounts {
  const counts = { sentences: 0, commas: 0, digits: 0, capitals: 0 };
  const end = Math.min(text.length, COUNTED);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    if (code >= 65 && code <= 90) counts.capitals += 1;
    else if (code >= 48 && code <= 57) counts.digits += 1;
    else if (COMMAS.has(code)) counts.commas += 1;
    else if (SPACED_STOPS.has(code)) {
      if (at + 1 === end || text.charCodeAt(at + 1) === SPACE) counts.sentences += 1;
    } else if (STOPS.has(code)) counts.sentences += 1;
    else if (mayBeCapital(code) && text[at]!.toLowerCase() !== text[at]) counts.capitals += 1;
  }
  return counts;
}

/** Characters. */
const COUNTED = 400;

const codesOf = (characters: string): Set<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const COMMAS = codesOf(',、，،;');
/** What ends a sentence before a space, and what ends one anywhere. */
const SPACED_STOPS = codesOf('.!?।؟');
const STOPS = codesOf('。！？');
const SPACE = 32;

/** Beyond ASCII, the letters that come in two sizes: Latin, Greek, Cyrillic, Armenian and what was added to them. */
const mayBeCapital = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x556) || (code >= 0x1e00 && code <= 0x1fff);
