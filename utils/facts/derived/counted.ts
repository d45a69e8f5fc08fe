import { COUNTED, COUNTED_STOPS, PLURALS, UNCOUNTED } from './amount-words';

/** Characters behind a number that are looked at. */
const REACH = 30;
/** Words that a count can go through, at most. */
const MAX_COUNTED = 4;

/** End of what an English number counts, the first plural; `undefined` when there is none. @param ofOnly only "of …" may follow. */
export function countedBehind(text: string, from: number, ofOnly: boolean): number | undefined {
  let at = from;
  const of = /^\sof\s(?:(?:the|all|its|their|his|her|those|these|U\.S\.)\s)?/.exec(
    text.slice(at, at + REACH),
  );
  if (of) at += of[0].length;
  else if (ofOnly) return undefined;
  for (let count = 0; count < MAX_COUNTED; count += 1) {
    const next = /^[\s-]?(\p{L}[\p{L}’'-]*)/u.exec(text.slice(at, at + REACH));
    if (!next?.[1]) return undefined;
    const word = next[1].toLowerCase();
    if (COUNTED_STOPS.has(word) || /(?:ly|['’]s)$/.test(word)) return undefined;
    if (/^\p{Lu}/u.test(next[1]) && !/(?:an|ese|ish|i)$/.test(next[1])) return undefined;
    at += next[0].length;
    if (isPlural(word)) return at;
  }
  return undefined;
}

const isPlural = (word: string): boolean =>
  PLURALS.has(word) || (/[^s]s$/.test(word) && word.length > 3 && !/(?:ous|us|is)$/.test(word));

/** End of the word behind a number in other languages: what it counts stands next to it. */
export function countedNext(text: string, from: number, language: string): number | undefined {
  const rest = text.slice(from, from + REACH);
  const classifier = CLASSIFIER.exec(rest);
  if (classifier) return from + classifier[0].length;
  const next = (COUNTED[language] ?? ANY_WORD).exec(rest);
  if (!next?.[1] || UNCOUNTED.test(next[1])) return undefined;
  return from + next[0].length;
}

const ANY_WORD = /^\s(\p{L}[\p{L}\p{M}’'-]{2,})/u;

const CLASSIFIER =
  /^\s?(?:多|余|餘)?(?:人|名|个|個|家|位|次|件|所|辆|輛|架|艘|公里|米|吨|噸|명|개국|개|곳|건|대|km|キロ|トン|カ所|か所|カ国|か国|校|台|戸|棟)/u;
