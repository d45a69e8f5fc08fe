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
    if ((code >= 97 && code <= 122) || code === SPACE) continue;
    const character = text.charAt(at);
    if (code >= 48 && code <= 57) counts.digits += 1;
    else if (COMMAS.includes(character)) counts.commas += 1;
    else if (STOPS.includes(character)) {
      if (code >= FULL_WIDTH || at + 1 === end || text.charCodeAt(at + 1) === SPACE)
        counts.sentences += 1;
    } else if (character.toLowerCase() !== character) counts.capitals += 1;
  }
  return counts;
}

/** Characters. */
const COUNTED = 400;

const COMMAS = ',、，،;';
/** What ends a sentence: before a space, or anywhere when it is as wide as an ideograph. */
const STOPS = '.!?।؟。！？';
const FULL_WIDTH = 0x3000;
const SPACE = 32;
