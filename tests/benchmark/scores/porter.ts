/**
 * The stem of an English word by Porter's algorithm with the extensions of NLTK, which rouge_score uses.
 *
 * @param word lower case.
 */
export function porterStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 2) return word;
  let stem = word;
  for (const step of STEPS) stem = step(stem);
  return stem;
}

const IRREGULAR = new Map(
  Object.entries({
    sky: 'sky skies',
    die: 'dying',
    lie: 'lying',
    tie: 'tying',
    news: 'news',
    inning: 'innings inning',
    outing: 'outings outing',
    canning: 'cannings canning',
    howe: 'howe',
    proceed: 'proceed',
    exceed: 'exceed',
    succeed: 'succeed',
  }).flatMap(([stem, words]) => words.split(' ').map((word) => [word, stem] as const)),
);

/** A suffix, what replaces it, and what the stem before it must be like; the first suffix that fits decides. */
type Rule = [suffix: string, replacement: string, condition?: (stem: string) => boolean];

function isConsonant(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if ('aeiou'.includes(letter)) return false;
  return letter !== 'y' || at === 0 || !isConsonant(word, at - 1);
}

/** Porter's m: how often a vowel is followed by a consonant. */
function measure(stem: string): number {
  let count = 0;
  for (let at = 1; at < stem.length; at += 1)
    if (isConsonant(stem, at) && !isConsonant(stem, at - 1)) count += 1;
  return count;
}

const hasMeasure = (stem: string): boolean => measure(stem) > 0;
const hasLongMeasure = (stem: string): boolean => measure(stem) > 1;

function hasVowel(stem: string): boolean {
  for (let at = 0; at < stem.length; at += 1) if (!isConsonant(stem, at)) return true;
  return false;
}

const endsInDouble = (word: string): boolean =>
  word.length >= 2 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);

function endsInShortSyllable(word: string): boolean {
  const last = word.length - 1;
  if (word.length === 2) return !isConsonant(word, 0) && isConsonant(word, 1);
  return (
    word.length >= 3 &&
    isConsonant(word, last - 2) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last) &&
    !'wxy'.includes(word.charAt(last))
  );
}

function applyRules(word: string, rules: Rule[]): string {
  for (const [suffix, replacement, condition] of rules) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - suffix.length);
    return !condition || condition(stem) ? stem + replacement : word;
  }
  return word;
}

function step1a(word: string): string {
  if (word.endsWith('ies') && word.length === 4) return word.slice(0, -1);
  return applyRules(word, [
    ['sses', 'ss'],
    ['ies', 'i'],
    ['ss', 'ss'],
    ['s', ''],
  ]);
}

function step1b(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith('eed')) return applyRules(word, [['eed', 'ee', hasMeasure]]);
  for (const suffix of ['ed', 'ing']) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (!hasVowel(stem)) continue;
    if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
    if (endsInDouble(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
    return measure(stem) === 1 && endsInShortSyllable(stem) ? `${stem}e` : stem;
  }
  return word;
}

const step1c = (word: string): string =>
  applyRules(word, [['y', 'i', (stem) => stem.length > 1 && isConsonant(stem, stem.length - 1)]]);

function step2(word: string): string {
  if (word.endsWith('alli') && hasMeasure(word.slice(0, -4))) return step2(word.slice(0, -2));
  return applyRules(word, [
    ['ational', 'ate', hasMeasure],
    ['tional', 'tion', hasMeasure],
    ['enci', 'ence', hasMeasure],
    ['anci', 'ance', hasMeasure],
    ['izer', 'ize', hasMeasure],
    ['bli', 'ble', hasMeasure],
    ['alli', 'al', hasMeasure],
    ['entli', 'ent', hasMeasure],
    ['eli', 'e', hasMeasure],
    ['ousli', 'ous', hasMeasure],
    ['ization', 'ize', hasMeasure],
    ['ation', 'ate', hasMeasure],
    ['ator', 'ate', hasMeasure],
    ['alism', 'al', hasMeasure],
    ['iveness', 'ive', hasMeasure],
    ['fulness', 'ful', hasMeasure],
    ['ousness', 'ous', hasMeasure],
    ['aliti', 'al', hasMeasure],
    ['iviti', 'ive', hasMeasure],
    ['biliti', 'ble', hasMeasure],
    ['fulli', 'ful', hasMeasure],
    ['logi', 'log', (stem) => hasMeasure(`${stem}l`)],
  ]);
}

const step3 = (word: string): string =>
  applyRules(word, [
    ['icate', 'ic', hasMeasure],
    ['ative', '', hasMeasure],
    ['alize', 'al', hasMeasure],
    ['iciti', 'ic', hasMeasure],
    ['ical', 'ic', hasMeasure],
    ['ful', '', hasMeasure],
    ['ness', '', hasMeasure],
  ]);

const step4 = (word: string): string =>
  applyRules(word, [
    ...'al ance ence er ic able ible ant ement ment ent'
      .split(' ')
      .map((suffix): Rule => [suffix, '', hasLongMeasure]),
    ['ion', '', (stem) => hasLongMeasure(stem) && /[st]$/.test(stem)],
    ...'ou ism ate iti ous ive ize'.split(' ').map((suffix): Rule => [suffix, '', hasLongMeasure]),
  ]);

function step5a(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const drops = measure(stem) > 1 || (measure(stem) === 1 && !endsInShortSyllable(stem));
  return drops ? stem : word;
}

const step5b = (word: string): string =>
  word.endsWith('ll') && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;

const STEPS = [step1a, step1b, step1c, step2, step3, step4, step5a, step5b];
