import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/article';
import { readSentences } from '@/utils/summary/sentences';

const LINES = [
  'NEW DELHI: The tram was opened on Monday.',
  'It runs for nine miles along the river.',
  'Two bridges were built for it.',
  'Passengers waited in the rain.',
  'The line cost 300 million pounds.',
  'A second one is planned.',
  'ANN POE: We will build another line.',
];

describe('the sentences of an article', () => {
  it('are shown without its dateline, and with who speaks below', () => {
    const blocks = LINES.map((text): Block => ({ kind: 'paragraph', text }));
    const shown = readSentences({ blocks, lang: 'en' }, LINES.keys().toArray()).map(
      ({ text }) => text,
    );
    expect(shown).toEqual([LINES[0]!.replace('NEW DELHI: ', ''), ...LINES.slice(1)]);
  });

  it('are shown without a bullet', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: '• It runs for nine miles.' }];
    expect(readSentences({ blocks, lang: 'en' }, [0])).toMatchObject([
      { text: 'It runs for nine miles.', source: { start: 2 }, whole: { start: 0 } },
    ]);
  });
});
