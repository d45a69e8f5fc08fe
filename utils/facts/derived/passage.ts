import type { Article } from '../../model/article';
import type { SentenceAnchor } from '../../model/anchor';
import { datelineLength } from '../../text/dateline';
import { splitSentences } from '../../text/sentences';
import { isUnspaced } from '../../text/words';

/** A sentence of the article's running text. */
export type Sentence = SentenceAnchor & {
  text: string;
  /** Its place among all sentences, from 0. */
  order: number;
};

/** What the finders of derived facts read. */
export type Passage = {
  sentences: Sentence[];
  title: string;
  /** BCP 47 language, `en` where the article does not say. */
  lang: string;
  /** Primary language: the part of `lang` before the region. */
  language: string;
  /** How many characters of other scripts one of this text says: 3 for scripts of syllables and words, else 1. */
  density: number;
  /** Place the report was sent from, as its first line gives it, and the sentence it stands before; no part of that sentence. */
  dateline?: { place: string; order: number };
  /** Day of publication, `YYYY-MM-DD`, when it is known to the day. */
  published?: string;
};

/** Characters of running text that are read; a longer text tells its facts before that. */
const MAX_TEXT = 60_000;
/** Characters of a sentence: what goes on for longer is a list or noise, and every fact in it would be looked at with all the rest. */
const LONGEST_SENTENCE = 1500;
/** Blocks that tell which script a text is written in. */
const SAMPLE_BLOCKS = 20;
/** Kinds of block whose sentences tell facts: not headings, captions, code or cells. */
const RUNNING = new Set(['paragraph', 'list-item', 'quote']);

/** Behind this share of the blocks a paragraph that calls somebody a writer is about the author. */
const BODY = 0.8;
const ABOUT_AUTHOR =
  /\b(?:is|has been) an? [^.]{0,60}\b(?:writer|journalist|reporter|editor|contributor|columnist|correspondent|blogger)\b/;

/** Behind this share of the blocks such a heading begins what the article was made from. */
const MAIN_PART = 0.3;
const REFERENCES =
  /^\P{L}*(?:references|bibliography|works cited|literatur(?:verzeichnis|angaben)?|einzelnachweise|quellen|références|bibliographie|referencias|bibliografía|referências|bibliografia|riferimenti|referenties|bronnen|источники|литература|参考文献|參考文獻|参考资料|참고 ?문헌)\P{L}*$/iu;

/** How a sentence ends; some scripts have no mark for it. */
const ENDED =
  /(?<!\s)[.!…。！．।॥۔؛:"”»’')\]」』]$|\p{Script=Thai}$|\p{Script=Lao}$|\p{Script=Khmer}$/u;

/** Notes about the page are no facts of the article; corrections have rows of their own. */
const NOTE =
  /^(?:editor[’']s note|updated?|last updated|published|correction|photo|image|credit|source|read (?:more|next|also)|see also|related|disclosure|sign up|subscribe|also read|lire aussi|à lire|lesen sie|mehr dazu|lea también|leia|leggi anche|lees ook|czytaj|läs (?:också|mer)|les også|читайте)\b/i;

/** The running text of an article, sentence by sentence. */
export function readPassage(
  article: Pick<Article, 'blocks' | 'title' | 'lang' | 'published'>,
): Passage {
  const lang = wellFormed(article.lang);
  const sentences: Sentence[] = [];
  let length = 0;
  let dateline: Passage['dateline'];
  for (const [block, { kind, text }] of article.blocks.entries()) {
    if (kind === 'heading' && block > article.blocks.length * MAIN_PART && REFERENCES.test(text))
      break;
    if (!RUNNING.has(kind) || (block > article.blocks.length * BODY && ABOUT_AUTHOR.test(text)))
      continue;
    length += text.length;
    if (length > MAX_TEXT) break;
    const opening = sentences.length < NEAR_TOP ? datelineLength(text) : 0;
    const place = PLACE.exec(text.slice(0, opening))?.[0];
    if (place !== undefined) dateline ??= { place: titleCase(place), order: sentences.length };
    for (const { start: from, end } of splitSentences(text, lang)) {
      const start = Math.max(from, opening);
      if (start >= end || end - start > LONGEST_SENTENCE) continue;
      const sentence = text.slice(start, end);
      // What begins in the middle or has no end was cut in two, or is a label; a question tells nothing.
      if (
        /^\p{Ll}/u.test(sentence) ||
        /[?？؟]$/.test(sentence) ||
        NOTE.test(sentence) ||
        !ENDED.test(sentence)
      )
        continue;
      sentences.push({ block, start, end, text: sentence, order: sentences.length });
    }
  }
  const published = article.published?.value.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  return {
    sentences,
    title: article.title,
    lang,
    density: isUnspaced(
      article.blocks
        .slice(0, SAMPLE_BLOCKS)
        .map(({ text }) => text)
        .join('\n'),
    )
      ? 3
      : 1,
    language: lang.toLowerCase().split('-')[0] ?? 'en',
    ...(dateline && { dateline }),
    ...(published && { published }),
  };
}

/** The language, script and region of a tag as pages write it (`de_DE`); `en` for what is no tag. */
function wellFormed(tag: string | undefined): string {
  const [, language, script, region] =
    /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(tag ?? '') ?? [];
  return [language ?? 'en', script, region].filter(Boolean).join('-');
}

/** A dateline stands in the first paragraph, which a list of points may precede. */
const NEAR_TOP = 4;
/**
 * The place in a dateline: "LONDON" in "LONDON (Reuters) — ", "Dhaka, Bangladesh" in "Dhaka, Bangladesh (AP) - "; none before a
 * colon, where the like of "UPDATE" stands, too.
 */
const PLACE =
  /^\p{Lu}[\p{L}.’'-]*(?:[\s,]{1,2}\p{Lu}[\p{L}.’'-]*){0,4}?(?=,?(?:\s\p{Lu}\p{L}{2,8}\.?\s\d.*|\s\d.*)?\s?[(/—–-])/u;

/** A place in capitals as a reader writes it. */
const titleCase = (place: string): string =>
  place.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
