import { languageOf } from '../text/language';
import { AFTER_WORD, LETTER, OF_WORD } from '../text/letters';
import { isUnspaced } from '../text/words';
import { CUE_WORDS, type CueWords } from '../text/cue-words';

/** How a sentence hangs on the one before it. */
export type Opening = 'free' | 'pronoun' | 'connective';

/** What one language's cue words tell of a sentence. */
export type Cues = {
  opening: (sentence: string) => Opening;
  /** Length of a connective at the head that tells nothing, with the white space after it; 0 when there is none. */
  removableLength: (sentence: string) => number;
  /** Whether the sentence says who spoke; true where the language has no list. */
  saysWho: (sentence: string) => boolean;
};

/** The cue words of a language, compiled once. */
export function cuesOf(locale: string | undefined): Cues {
  const language = languageOf(locale);
  let cues = compiled.get(language);
  if (!cues) compiled.set(language, (cues = compile(CUE_WORDS[language] ?? {})));
  return cues;
}

const compiled = new Map<string, Cues>();

function compile({ pronouns, pointers, connectives, neutral, saying }: CueWords): Cues {
  const pronoun = startPattern(pronouns);
  const connective = startPattern(connectives);
  const removable = startPattern(neutral);
  const pointer =
    pointers === undefined
      ? undefined
      : new RegExp(`^the (?:${LETTER}+ )?(?:${alternatives(pointers)})${AFTER_WORD}`, 'i');
  const says = saying === undefined ? undefined : wordPattern(saying);

  return {
    removableLength: (sentence) => removable?.exec(sentence)?.[0].length ?? 0,
    opening: (sentence) => {
      const bare = sentence.replace(OPENING_QUOTES, '');
      // "…," he said. "…," said he.
      const [, behind = ''] = (sentence.length < SHORT && QUOTATION.exec(sentence)) || [];
      const heads = [bare, behind, behind.replace(/^\S+ /, '')];
      if (heads.some((head) => pronoun?.test(head)) || pointer?.test(bare)) return 'pronoun';
      return connective?.test(bare) ? 'connective' : 'free';
    },
    saysWho: (sentence) => !says || says.test(sentence),
  };
}

/** Characters: what a longer quotation says can be told without knowing who said it. */
const SHORT = 60;
/** A quotation at the head of a sentence, and what stands behind it. */
const QUOTATION = /^["“„«‘].*["“”»’][,.!? ]*(.+)/s;

const OPENING_QUOTES = /^["“„«‘'(]+ ?/;

const alternatives = (words: string): string => words.split(' ').join('|');

/** Words divided by spaces and phrases divided by bars, at the head of a text with the comma and space behind them. */
function startPattern(list: string | undefined): RegExp | undefined {
  if (list === undefined) return undefined;
  const [words = '', ...phrases] = list.split('|');
  const all = [...phrases, ...words.split(' ')].toSorted((a, b) => b.length - a.length);
  const boundary = isUnspaced(words) ? '' : `(?!${OF_WORD}|['’-])`;
  return new RegExp(
    `^(?:${all.map((word) => word.replace('.', '\\.')).join('|')})${boundary}[,，、:]?\\s*`,
    'i',
  );
}

function wordPattern(words: string): RegExp {
  if (isUnspaced(words)) return new RegExp(words.split(' ').join('|'));
  return new RegExp(`(?<!${LETTER})(?:${alternatives(words)})(?!${LETTER})`, 'i');
}
