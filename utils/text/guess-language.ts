import { languageOf } from './language';
import { LETTER } from './letters';

/**
 * The words that hold sentences together, in languages that share their script with others: of a text of some length
 * each language's own are far more than those of any other.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with as it on by are from his at this have be had not but they which',
  de: 'der die und das den von zu ist mit nicht ein eine dem des auf für sich im auch als es an werden aus',
  fr: 'le la les de des et en un une du est que qui pour dans il au par sur pas plus avec ce ne',
  es: 'el la los las de que y en un una del se por con para es al no su lo como más fue',
  ca: 'el la els les de i que en un una del es per amb als no va són com més ha dels aquest',
  pt: 'o a os as de que e do da em um uma para com não por no na dos se mais como ao foi',
  it: 'il la di che e un una per in del della con non le si è dei da al sono gli nel più',
  ro: 'și de în la a că cu pe din un o nu să pentru este care mai au sunt ale fost prin',
  nl: 'de het een van en in dat is op te voor met die zijn niet aan er om ook door als bij',
  sv: 'och att det som en på är av för med den till inte har ett om de var han i från',
  no: 'og å det som en på er av for med den til ikke har et om de var han i fra seg',
  da: 'og at det som en på er af for med den til ikke har et om de var han i fra sig',
  fi: 'ja on että ei oli se hän mutta kun myös ovat joka niin kuin ole mukaan tai sen ollut',
  et: 'ja on ei et see oli kui ka mis aga ning oma ta või selle kes pole tema',
  pl: 'i w na z się nie do że to jest o jak po przez dla od są ale za oraz który',
  cs: 'a se v na je že s z do to o i který jsou ve by pro jako ale si byl',
  sk: 'a sa v na je že s z do to o aj ktorý sú vo by pre ako ale si bol',
  sl: 'in je v na da se za ki so pa z od bi s ne po tudi ni še kot',
  hr: 'i je u da se na za su od s koji to ne a o kao nije iz će',
  hu: 'a az és hogy nem is egy ez meg de csak volt vagy már még mint',
  lt: 'ir kad į su tai yra iš bet ne kaip apie dėl per po buvo arba',
  lv: 'un ir ka ar no uz par kas bet lai arī pēc tika vai kā',
  tr: 've bir bu da de için ile olarak çok daha olan gibi ancak sonra kadar değil en ne',
  id: 'yang dan di dengan untuk dari ini itu dalam tidak pada akan ke juga oleh adalah',
  tl: 'ang ng sa mga na at ay ni si para ito siya kay hindi',
  sw: 'ya na wa kwa katika ni la za kuwa hii huo hayo cha',
  vi: 'và của là có được cho trong một các với không những này người đã từ để',
  ru: 'и в не на что с по как это из за от для он но к о у же',
  uk: 'і в не на що з та до за як це від для у й про він',
  bg: 'и на в да се за от не с че по е са ще към който',
  sr: 'и је у да се на за су од који о ће са не као',
  ar: 'في من على أن إلى هذا التي عن مع لا ما كان الذي هذه بعد',
  fa: 'و در به از که این را با است برای آن شد می کرد بود',
  ur: 'کے میں کی ہے سے کا اور کو نے ہیں پر کہ ایک اس',
  hi: 'के में है की से का और को ने हैं पर कि एक यह',
  mr: 'आहे आणि या ते ही होते आहेत हे तर मात्र केली असे',
  ne: 'को र मा छ ले पनि हो गरेको छन् भएको यो गर्न',
};

/** Scripts that one language in the news is written in; the rest is told by {@link FUNCTION_WORDS}. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Bengali: 'bn',
  Greek: 'el',
  Hebrew: 'he',
  Thai: 'th',
  Hangul: 'ko',
  Han: 'zh',
  Tamil: 'ta',
  Telugu: 'te',
  Gujarati: 'gu',
  Kannada: 'kn',
  Malayalam: 'ml',
  Gurmukhi: 'pa',
  Sinhala: 'si',
  Myanmar: 'my',
  Khmer: 'km',
  Lao: 'lo',
  Georgian: 'ka',
  Armenian: 'hy',
  Ethiopic: 'am',
};

/**
 * The language that a text is most likely in, as BCP 47: the one that was stated, unless the text's script or its words
 * are plainly another's; `undefined` when none was stated and the text does not tell.
 */
export function guessLanguage(text: string, stated?: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const byScript = languageOfScript(sample);
  if (byScript) return stated && scriptOf(stated) === scriptOf(byScript) ? stated : byScript;
  const words = sample.match(WORDS) ?? [];
  if (words.length < FEWEST_WORDS) return stated;
  if (stated !== undefined && isPlainlyOf(languageOf(stated), words)) return stated;
  const counts = countOwnWords(words);
  const [best, most] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
  if (stated === undefined) return most >= LEAST_SHARE * words.length ? best : undefined;
  const own = counts.get(languageOf(stated));
  const isOther = own !== undefined && most >= SURE_SHARE * words.length && own * TIMES < most;
  return isOther ? best : stated;
}

const WORDS = new RegExp(`${LETTER}+`, 'g');

/** Characters that are looked at, and words without which nothing is said. */
const SAMPLE = 2000;
const FEWEST_WORDS = 20;

/** Share of a language's own words in its texts: about a quarter; of those of others, below a tenth. */
const LEAST_SHARE = 0.12;
const SURE_SHARE = 0.16;
/** How many times the words of the stated language those of another must be. */
const TIMES = 3;

/** Whether so many of the words are a language's own that no other can have `TIMES` as many: most texts are what they say. */
function isPlainlyOf(language: string, words: readonly string[]): boolean {
  const own = new Set(FUNCTION_WORDS[language]?.split(' '));
  return words.filter((word) => own.has(word)).length > OWN_SHARE * words.length;
}

/** No language's own words are more than three fifths of a text. */
const OWN_SHARE = 0.2;

/** How many of the words are each language's own. */
function countOwnWords(words: readonly string[]): Map<string, number> {
  const counts = LANGUAGES.map(() => 0);
  const owned = languagesOf();
  for (const word of words) for (const language of owned.get(word) ?? NONE) counts[language]! += 1;
  return new Map(LANGUAGES.map((language, index) => [language, counts[index]!]));
}

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const NONE: number[] = [];

let owners: Map<string, number[]> | undefined;

/** The languages that each word is of, by their places among `LANGUAGES`, compiled once. */
function languagesOf(): Map<string, number[]> {
  if (owners) return owners;
  owners = new Map();
  for (const [index, language] of LANGUAGES.entries())
    for (const word of new Set(FUNCTION_WORDS[language]!.split(' '))) {
      const languages = owners.get(word);
      if (languages) languages.push(index);
      else owners.set(word, [index]);
    }
  return owners;
}

/** The language whose script most of a text is in, where that tells it. */
function languageOfScript(text: string): string | undefined {
  if (isPlainLatin(text)) return undefined;
  const half = countOf('L', text) / 2;
  if (countOf('sc=Latin', text) > half) return undefined;
  // Japanese is written in Han characters too, but never without its own.
  if (countOf('sc=Hiragana', text) > JAPANESE * half) return 'ja';
  const script = Object.keys(SCRIPTS).find((name) => countOf(`sc=${name}`, text) > half);
  return script && SCRIPTS[script];
}

/** Whether most of a lower-cased text is letters from a to z: nearly all texts in Latin script are, and this is told fast. */
function isPlainLatin(text: string): boolean {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= A && code <= Z) letters += 1;
  }
  return 2 * letters > text.length;
}

const A = 'a'.charCodeAt(0);
const Z = 'z'.charCodeAt(0);

/** Of half of a text's letters, those that are Hiragana in Japanese. */
const JAPANESE = 0.2;

/** Code units of a text that have a property, e.g. a script. */
const countOf = (property: string, text: string): number =>
  text.replace(new RegExp(`\\P{${property}}+`, 'gu'), '').length;

/** The script that a language is written in; the two ways to write Chinese count as one. */
const scriptOf = (language: string): string | undefined =>
  new Intl.Locale(language).maximize().script?.replace(/^Han[st]$/, 'Han');
