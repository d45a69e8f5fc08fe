import type { Article } from '../../model/article';
import type { Candidate } from './candidate';
import type { Names } from './names';
import type { Passage } from './passage';
import { UNCASED_PRONOUNS, UNCASED_QUOTES } from './saying-words';
import { antecedent, speakerBeside, speakerName, speakerPatternsOf } from './speakers';

/** A quote in pairs of quotation marks. */
const QUOTE = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"/g;
/** Words of a quote that says something, and its longest and shortest text in characters. */
const MIN_WORDS = 6;
const MAX_QUOTE = 260;
const MIN_QUOTE = 24;
/** Characters beside a quote that are searched for its speaker. */
const REACH = 120;

/** A speaker named beside the quote is surer than one a pronoun stands for. */
const NAMED = 0.7;
const RESOLVED = 0.55;

/** Rows that tell who said what: quotes whose speaker stands beside them, a pronoun only where it can mean one person. */
export function findQuotes(passage: Passage, names: Names, blocks: Article['blocks']): Candidate[] {
  const found: Candidate[] = [];
  const uncased = UNCASED_QUOTES[passage.language];
  for (const [block, sentences] of Map.groupBy(passage.sentences, (sentence) => sentence.block)) {
    const text = blocks[block]?.text ?? '';
    const quotes = uncased
      ? uncasedQuotes(text, uncased)
      : casedQuotes(text, passage.language, names, blocks[block - 1]?.text ?? '');
    for (const { speaker, quote, start, end, weight } of quotes) {
      const from = sentences.find((sentence) => sentence.end > start);
      const to = sentences.findLast((sentence) => sentence.start < end);
      if (from && to)
        found.push({
          kind: 'said',
          subject: speaker,
          value: quote,
          sentence: from,
          ...(to.end > from.end && { end: to.end }),
          weight,
        });
    }
  }
  return found;
}

/** A quote and its speaker; the offsets hold both. */
type Quote = { speaker: string; quote: string; start: number; end: number; weight: number };

function* casedQuotes(
  text: string,
  language: string,
  names: Names,
  above: string,
): Generator<Quote> {
  // An odd straight mark pairs the wrong ones.
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return;
  const patterns = speakerPatternsOf(language);
  if (!patterns) return;
  for (const match of text.matchAll(QUOTE)) {
    const inner = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
    if (inner.length < MIN_QUOTE || inner.length > MAX_QUOTE) continue;
    if (inner.split(/\s+/).length < MIN_WORDS || !/^[\p{Lu}\p{N}¿¡]/u.test(inner)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - REACH), start);
    const beside = speakerBeside(before, text.slice(end, end + REACH), inner, patterns);
    if (!beside) continue;
    const speaker =
      beside.run === undefined
        ? antecedent(text.slice(0, start), above, names)
        : speakerName(beside.run, names, language);
    if (speaker === undefined) continue;
    yield {
      speaker,
      quote: match[0].charAt(0) + inner.replace(/,$/, '') + match[0].at(-1)!,
      start: beside.behind ? start : start - beside.length,
      end: beside.behind ? end + beside.length : end,
      weight: beside.run === undefined ? RESOLVED : NAMED,
    };
  }
}

function* uncasedQuotes(text: string, pattern: RegExp): Generator<Quote> {
  for (const match of text.matchAll(pattern)) {
    const { speaker = '', quote = '' } = match.groups ?? {};
    const name = speaker.trim();
    if (UNCASED_PRONOUNS.test(name)) continue;
    yield {
      speaker: name,
      quote: quoted(match[0], quote),
      start: match.index,
      end: match.index + match[0].length,
      weight: NAMED,
    };
  }
}

/** A quote in the marks it has in the text. */
function quoted(text: string, quote: string): string {
  const start = text.indexOf(quote);
  return text.slice(start - 1, start + quote.length + 1);
}
