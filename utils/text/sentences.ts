import type { Span } from '../model/anchor';

/**
 * The sentences of a text, in order, as spans of it without the white space around them.
 *
 * @param locale BCP 47 language of the text; the language is guessed from nothing when it is absent.
 */
export function splitSentences(text: string, locale?: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(locale, {
    granularity: 'sentence',
  }).segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
