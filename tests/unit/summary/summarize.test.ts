import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '@/utils/model/article';
import type { Summary, SummaryLength } from '@/utils/model/summary';
import { summarize } from '@/utils/summary/summarize';
import { SENTENCE_CASES } from '../text/sentence-cases';

const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

const textsOf = (summary: Summary | undefined): string[] =>
  summary?.sentences.map(({ text }) => text) ?? [];

const TRAM = paragraphs(
  'LEEDS (PNS) - The city of Leeds opened its first tram line in sixty years on Monday. It runs for nine miles along the river.',
  'But Mayor Ann Poe said the tram would carry 20,000 people a day. “It is late,” she said. “But it is here.” Is it fast?',
  'The line cost 300 million pounds, twice what the city of Leeds had planned in 2015. Two bridges were built for it.',
  'Passengers waited in the rain for the first tram. Some of them had come from York, where a tram is planned too.',
  'Ben Lee contributed to this report.',
);

describe('summarize', () => {
  it('quotes the article: every sentence is the slice its source names', () => {
    const summary = summarize({ title: '', lang: 'en', blocks: TRAM }, { length: 'long' })!;
    expect(summary.sentences.length).toBeGreaterThan(2);
    for (const { text, source, whole } of summary.sentences) {
      const block = TRAM[source.block]!.text;
      expect(block.slice(source.start, source.end)).toBe(text);
      expect(block.slice(whole.start, whole.end).endsWith(text)).toBe(true);
    }
  });

  it('leaves out the dateline, and says where the whole sentence begins', () => {
    const [first] = summarize(
      { title: '', lang: 'en', blocks: TRAM },
      { length: 'short' },
    )!.sentences;
    expect(first).toMatchObject({
      text: 'The city of Leeds opened its first tram line in sixty years on Monday.',
      source: { block: 0, start: 14 },
      whole: { block: 0, start: 0 },
    });
  });

  it('leaves out a connective only where nothing is lost', () => {
    const first = (sentence: string): string | undefined =>
      textsOf(
        summarize({ title: '', lang: 'en', blocks: paragraphs(sentence) }, { length: 'short' }),
      )[0];
    expect(first('But Ann Poe left the council in May.')).toBe('Ann Poe left the council in May.');
    for (const sentence of [
      'Otherwise Ann Poe would leave the council in May.',
      'But the mayor left the council in May.',
      'Or Ann Poe may leave the council in May.',
    ])
      expect(first(sentence)).toBe(sentence);
  });

  it.each([
    ['leads to a list', 'You want a boat that has at least one of these in winter:'],
    ['leads elsewhere', 'You can learn more about the tram in our review of it.'],
    ['tells to go on', 'Read on to learn about all the trams we rode in Leeds last winter.'],
    ['is a note of the desk', 'Editor’s note: We have added three trams to our list of trams.'],
    ['says who reviewed it', 'Reviewed by Ann Poe, who has ridden the tram in Leeds in winter.'],
    ['says where it is from', 'This post originally appeared on the pages of the Leeds tram.'],
    ['is a turn of a talk', 'SPEAKER #1: Nobody told us at the time.'],
    ['is an item of several', '6. Look for the tram in Leeds that has a bell in winter.'],
    ['is a step of several', 'Step 3: Repeat this until your tram has learnt its name.'],
  ])('leaves out what %s', (_, sentence) => {
    const others = TRAM.slice(0, 4);
    for (const length of ['short', 'medium'] as const)
      expect(
        textsOf(
          summarize(
            { title: '', lang: 'en', blocks: [...paragraphs(sentence), ...others] },
            { length },
          ),
        ),
      ).not.toContain(sentence);
  });

  it('never shows notes of the desk', () => {
    for (const length of ['short', 'medium', 'long'] as const)
      expect(
        textsOf(summarize({ title: '', lang: 'en', blocks: TRAM }, { length })).join(),
      ).not.toContain('contributed');
  });

  it('grows with the length asked for', () => {
    const words = (length: SummaryLength): number =>
      textsOf(summarize({ title: '', lang: 'en', blocks: TRAM }, { length })).join(' ').length;
    expect(words('medium')).toBeGreaterThanOrEqual(words('short'));
    expect(words('long')).toBeGreaterThan(words('short'));
  });

  it('gives the first sentences of a short article and says so', () => {
    const blocks = paragraphs('The bridge is closed. It will open again in May after repairs.');
    expect(summarize({ title: '', lang: 'en', blocks }, { length: 'short' })).toMatchObject({
      kind: 'whole',
      sentences: [{ text: 'It will open again in May after repairs.' }],
    });
  });

  it.each([
    ['no block', []],
    [
      'headings and cells',
      [
        { kind: 'heading', text: 'Results' },
        { kind: 'cell', text: '3:2' },
      ],
    ],
    ['lines that are no sentences', paragraphs('Home', 'News', 'Sport and weather', 'Login here')],
  ] satisfies [string, Block[]][])('is undefined for %s', (_, blocks) => {
    expect(summarize({ title: '', lang: 'en', blocks }, { length: 'short' })).toBeUndefined();
  });

  it('shows the publisher’s own summary and does not repeat it', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Key points' },
      { kind: 'list-item', text: 'Leeds opened its first tram line in sixty years on Monday.' },
      { kind: 'list-item', text: 'Mayor Ann Poe expects 20,000 people a day.' },
      ...TRAM,
    ];
    const summary = summarize({ title: '', lang: 'en', blocks }, { length: 'short' })!;
    expect(summary.publisher).toEqual([blocks[1]!.text, blocks[2]!.text]);
    expect(textsOf(summary).join(' ')).not.toContain('opened its first tram line');
  });

  it('prefers the sentence that tells what the page’s table of facts tells', () => {
    const facts: Block[] = [{ kind: 'cell', text: 'Passengers waited in rain' }];
    const without = textsOf(
      summarize({ title: '', lang: 'en', blocks: TRAM }, { length: 'short' }),
    );
    const within = textsOf(
      summarize({ title: '', lang: 'en', blocks: [...TRAM, ...facts] }, { length: 'short' }),
    );
    const told = 'Passengers waited in the rain for the first tram.';
    expect(without).not.toContain(told);
    expect(within).toContain(told);
  });

  it.each(Object.keys(SENTENCE_CASES))('summarises text in any language: %s', (lang) => {
    const blocks = paragraphs(...SENTENCE_CASES[lang]!.map((text) => text.replaceAll('|', '')));
    const summary = summarize({ title: '', lang, blocks }, { length: 'medium' })!;
    expect(summary.sentences.length).toBeGreaterThan(0);
  });

  it('keeps its promises for any blocks', () => {
    const kinds = fc.constantFrom<BlockKind>('paragraph', 'heading', 'list-item', 'quote', 'cell');
    const pieces = fc.constantFrom(
      'The tram ',
      'cost 3 ',
      'But Ann Poe ',
      'said “no”',
      '. ',
      '? ',
      '"',
      '(',
      '他说。',
      '\n',
      'है। ',
      '10:05 ',
    );
    const block = fc.record({
      kind: kinds,
      text: fc.array(pieces, { minLength: 1, maxLength: 30 }).map((list) => list.join('')),
    });
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 12 }),
        fc.constantFrom('en', 'de', 'hi', 'zh', 'xx'),
        (blocks, lang) => {
          const summary = summarize({ title: 'Tram', lang, blocks }, { length: 'medium' });
          const places =
            summary?.sentences.map(({ source }) => source.block * 1e6 + source.start) ?? [];
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(new Set(places).size).toBe(places.length);
          for (const { text, source } of summary?.sentences ?? [])
            expect(blocks[source.block]!.text.slice(source.start, source.end)).toBe(text);
        },
      ),
    );
  });
});
