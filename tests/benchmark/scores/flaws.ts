/**
 * What a reader of an English summary stumbles over, found by patterns of the benchmark's own: they share nothing with
 * the rules by which the summariser avoids such sentences.
 */
export type FlawName =
  | 'pronoun or pointer without its name'
  | 'leading connective'
  | 'unbalanced quotation'
  | 'over 45 words'
  | 'near duplicate'
  | 'question'
  | 'quotation without speaker'
  | 'dateline'
  | 'boilerplate'
  | 'cut at the head';

/**
 * The flaws of a summary, each named once.
 *
 * @param positions of its sentences in the article, in order.
 */
export function findFlaws(summary: { text: string; position: number }[]): Set<FlawName> {
  const flaws = new Set<FlawName>();
  const shown = new Set(summary.map(({ position }) => position));
  summary.forEach(({ text, position }, at) => {
    const follows = position === 0 || shown.has(position - 1);
    if (!follows && POINTS_BACK.test(text)) flaws.add('pronoun or pointer without its name');
    if (position > 0 && CONNECTIVE.test(text) && !follows) flaws.add('leading connective');
    if (isUnbalanced(text)) flaws.add('unbalanced quotation');
    if (text.split(/\s+/).length > 45) flaws.add('over 45 words');
    if (/\?["”')]*$/.test(text)) flaws.add('question');
    if (/^["“]/.test(text) && !SPEAKER.test(text)) flaws.add('quotation without speaker');
    if (DATELINE.test(text)) flaws.add('dateline');
    if (BOILERPLATE.test(text)) flaws.add('boilerplate');
    if (/^\p{Ll}/u.test(text) && !/^(?:\p{Ll}\p{Lu}|al-|de |van |von )/u.test(text))
      flaws.add('cut at the head');
    if (summary.slice(0, at).some((other) => overlap(other.text, text) > DUPLICATE))
      flaws.add('near duplicate');
  });
  return flaws;
}

/** Share of the shorter sentence's words that the other has, from which one of them is one too many. */
const DUPLICATE = 0.7;

const POINTS_BACK =
  /^["“]?(?:(?:he|she|it|they|we|him|his|hers?|its|their|theirs|them|this|that|these|those|such)\b(?! is (?:why|how|what))|(?:he|she|it|they|that|there)['’](?:s|d|ll|ve|re)\b|(?:the|both|neither of the) (?:\w+ )?(?:company|firm|group|agency|suspects?|victims?|man|woman|boy|girl|teen(?:ager)?|couple|pair|men|women|children|family|actor|actress|singer|player|coach|team|club|film|movie|book|report|study|letter|video|incident|accident|crash|attack|shooting|fire|storm|case|trial|lawsuit|ruling|decision|law|bill|plan|deal|move|project|campaign|event|meeting|city|town|country|island|plane|ship|vessel|car|building|school|site|disease|virus|officers?|officials|spokes(?:man|woman|person)|two|three|latter|former|same|others?)\b|another\b|one of (?:them|these|those)|(?:some|many|most|all|none) of (?:them|these|those))/i;

const CONNECTIVE =
  /^(?:["“])?(?:but|and|or|so|yet|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|also|besides|instead|still|then|otherwise|additionally|consequently|similarly|likewise|conversely|indeed|in addition|in contrast|in fact|as a result|for example|for instance|on the other hand|at the same time|of course|after all|even so|that said|by contrast)\b/i;

const SPEAKER =
  /\b(?:sa(?:id|ys|y|ying)|told|tells|add(?:ed|s)|according|wr(?:ote|ites)|ask(?:ed|s)|explain(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|tweet(?:ed|s)|announced|recall(?:ed|s)|argu(?:ed|es)|claim(?:ed|s)|insist(?:ed|s)|repl(?:ied|ies)|warn(?:ed|s)|acknowledged|admit(?:ted|s)|continued|commented|reported|post(?:ed|s)|quipped|joked|testified|declared|called|reads?|concluded|responded|shouted|wondered|describ(?:ed|es)|think|believes?)\b/i;

const DATELINE =
  /^(?:\(?[A-Z]{2,}\)|[A-Z][A-Za-z.,' -]{2,40}\((?:CNN|AP|AFP|Reuters)\)|[A-Z]{3,}[A-Z ,.]* (?:--|[-–—]) )/;

const BOILERPLATE =
  /contributed to this|all rights reserved|^(?:read|watch|see also|click|follow|related|photos?|more)\b[^.]{0,30}:|copyright|©|sign up for|subscribe|newsletter|@cnn|cnn\.com|www\.|https?:/i;

function isUnbalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('"') % 2 === 1 || count('“') !== count('”');
}

function overlap(a: string, b: string): number {
  const left = new Set(a.toLowerCase().match(/[a-z0-9]{3,}/g));
  const right = new Set(b.toLowerCase().match(/[a-z0-9]{3,}/g));
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return common / Math.max(1, Math.min(left.size, right.size));
}
