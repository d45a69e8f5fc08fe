import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '@/utils/model/article';
import { findPublisherSummary } from '@/utils/summary/publisher-summary';

const block = (kind: BlockKind, text: string): Block => ({ kind, text });
const body = Array.from({ length: 6 }, (_, at) =>
  block('paragraph', `Paragraph ${at} tells what the council decided about the tram.`),
);
const points = [
  block('list-item', 'The council approved the tram line.'),
  block('list-item', 'It will cost 300 million pounds.'),
];
const texts = points.map(({ text }) => text);

describe('findPublisherSummary', () => {
  it.each([
    'Key points',
    'At a glance',
    'In short:',
    'Das Wichtigste in Kürze',
    'L’essentiel',
    '要点',
  ])('takes the list under "%s"', (heading) => {
    const blocks = [block('heading', heading), ...points, ...body];
    expect(findPublisherSummary({ blocks })).toEqual({
      points: texts,
      blocks: new Set([0, 1, 2]),
    });
  });

  it('takes a list before the first paragraph', () => {
    expect(findPublisherSummary({ blocks: [...points, ...body] }).points).toEqual(texts);
  });

  it('takes the standfirst where there is no list, and leaves its block out of ours', () => {
    const standfirst = 'After ten years the council has decided.';
    const blocks = [block('paragraph', standfirst), ...body];
    expect(findPublisherSummary({ blocks, standfirst })).toEqual({
      points: [standfirst],
      blocks: new Set([0]),
    });
  });

  it('leaves a list inside the text alone, and one of labels', () => {
    expect(findPublisherSummary({ blocks: [...body, ...points] }).points).toEqual([]);
    const labels = [block('list-item', 'News'), block('list-item', 'Politics')];
    expect(findPublisherSummary({ blocks: [...labels, ...body] }).points).toEqual([]);
  });
});
