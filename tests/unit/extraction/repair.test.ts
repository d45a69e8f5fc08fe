import { describe, expect, it } from 'vitest';
import type { PageBlock } from '@/utils/extraction/page-blocks';
import { repairSelection } from '@/utils/extraction/repair';

const TEXT =
  'The ferry will sail at night from May on, the harbour master told the council, which had asked for it.';

/** Whether the paragraph in the middle of five is taken back. @param score its log-odds. */
function takesBack(score: number, change: (middle: Element) => void = () => undefined): boolean {
  document.body.innerHTML = `<p>${TEXT}</p>`.repeat(5);
  const paragraphs = [...document.querySelectorAll('p')];
  change(paragraphs[2]!);
  const blocks = paragraphs.map((boundary, index): PageBlock => ({
    index,
    boundary,
    texts: [boundary.firstChild as Text],
    text: boundary.textContent,
    linked: 0,
    links: 0,
  }));
  const kept = [true, true, false, true, true];
  repairSelection({
    blocks,
    kept,
    scores: Float32Array.of(1, 1, score, 1, 1),
    captions: new Set(),
    grids: new Map(),
    dropped: new Map(),
  });
  return kept[2]!;
}

describe('a paragraph between paragraphs that are kept', () => {
  it('is kept, too', () => {
    expect(takesBack(-1)).toBe(true);
  });

  it.each([
    ['looks nothing like an article', -4, () => undefined],
    ['has another class', -1, (middle: Element) => (middle.className = 'aside')],
    ['is the opening of another story', -1, (middle: Element) => middle.append(' which then...')],
    ['is short', -1, (middle: Element) => (middle.textContent = 'The ferry')],
  ])('is not when it %s', (_, score, change) => {
    expect(takesBack(score, change)).toBe(false);
  });
});

describe('a line between paragraphs that are kept', () => {
  it.each(['Does the ferry sail in fog?', '霧の日も船は出ますか？', 'هل تبحر العبّارة في الضباب؟'])(
    'is kept when it asks what the next one answers: %s',
    (question) => {
      expect(takesBack(-4, (middle) => (middle.textContent = question))).toBe(true);
    },
  );

  it.each([
    ['heads other stories', 'Related: does the ferry sail in fog?'],
    ['asks nothing', 'The ferry sails in fog.'],
  ])('is not when it %s', (_, line) => {
    expect(takesBack(-4, (middle) => (middle.textContent = line))).toBe(false);
  });
});
