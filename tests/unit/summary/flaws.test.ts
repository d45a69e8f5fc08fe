import { describe, expect, it } from 'vitest';
import { summarize } from '@/utils/summary/summarize';
import { quotationIsOpen, quotedShare } from '@/utils/summary/flaws';

describe('quotationIsOpen', () => {
  it.each([
    ['"No," said Poe.', false],
    ['"No, said Poe.', true],
    ['“No,” said Poe.', false],
    ['No,” said Poe.', true],
    ['„Nein“, sagte Kern.', false],
    ['„Nein, sagte Kern.', true],
    ['»Nein«, sagte Kern.', false],
    ['« Non », dit Petit.', false],
    ['「いいえ」と言った。', false],
    ['「いいえと言った。', true],
  ])('%s: %s', (text, open) => {
    expect(quotationIsOpen(text)).toBe(open);
  });
});

describe('quotedShare', () => {
  it('is the share of characters inside quotation marks', () => {
    expect(quotedShare('“abc” de')).toBeCloseTo(5 / 8);
    expect(quotedShare('abc')).toBe(0);
    expect(quotedShare('')).toBe(0);
  });
});

describe('a summary', () => {
  const paragraphs = [
    'The ferry company pays for the new pier in the harbour, the council has decided.',
    'The council says that the harbour and the ferry have been one thing since the pier was built.',
    'The ferry to the island goes from the new pier in the harbour from May on.',
    'Nobody on the island has asked for a pier, and some of its people want a bridge.',
    'A bridge would cost ten times as much, and the wind would close it for weeks.',
    'The last bridge was lost in a storm, when the tower fell on the fish market.',
    'Its stones lie in the water still, and divers come from far away to see them.',
  ];
  it.each([
    '(Corrects the third paragraph to show that the ferry company pays for the new pier in the harbour.)',
    'Visit our harbour section for the latest on the ferry company and on the new pier in the harbour.',
    'The council of the harbour has more about the ferry company and the new pier in the harbour.',
    'The ferry company pays for the new pier in the harbour, which pier@council.example tells more of.',
    'Second, the ferry company pays for the new pier in the harbour, as the council has decided.',
  ])('does not begin with "%s"', (aside) => {
    const blocks = [aside, ...paragraphs].map((text) => ({ kind: 'paragraph' as const, text }));
    const summary = summarize({ title: 'Who pays for the pier', blocks }, { length: 'short' });
    expect(summary?.sentences.map(({ text }) => text)).not.toContain(aside);
  });
});
