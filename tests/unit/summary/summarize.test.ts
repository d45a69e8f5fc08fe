import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/article';
import { summarize } from '@/utils/summary/summarize';

const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

describe('summarize', () => {
  it('is undefined without a sentence', () => {
    expect(summarize({ title: 'Empty', blocks: [] }, { length: 'short' })).toBeUndefined();
  });

  it('quotes the article: every sentence is the slice its source names', () => {
    const blocks = paragraphs(
      'LEEDS (PNS) - The city opened a tram line on Monday. It runs for nine miles along the river.',
      'But Mayor Ann Poe said the tram would carry 20,000 people a day. “It is late,” she said. “But it is here.”',
      'The line cost 300 million pounds, twice what was planned in 2015. Two bridges were built for it.',
    );
    const summary = summarize({ title: '', lang: 'en', blocks }, { length: 'short' })!;
    expect(summary.sentences.length).toBeGreaterThan(1);
    for (const { text, source } of summary.sentences)
      expect(blocks[source.block]!.text.slice(source.start, source.end)).toBe(text);
    expect(summary.sentences[0]!.text).toBe('The city opened a tram line on Monday.');
  });
});
