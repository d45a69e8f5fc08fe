import { describe, expect, it } from 'vitest';
import { findKeyFacts } from '@/utils/facts/find-key-facts';
import type { Block } from '@/utils/model/article';
import type { KeyFacts } from '@/utils/model/key-facts';

const told = (...texts: string[]) => ({
  title: 'Bridge repair delayed',
  lang: 'en',
  blocks: texts.map((text): Block => ({ kind: 'paragraph', text })),
});

const FACT = 'The repair will cost €48.5 million, the council heard.';
const TABLE: KeyFacts = {
  caption: 'At a glance',
  rows: [{ cells: ['Cost', '€48.5 million'] }, { cells: ['Opening', '2027'] }],
  origin: 'publisher',
};

describe('findKeyFacts', () => {
  it("shows the publisher's first table rather than facts from the text", () => {
    expect(findKeyFacts(told(FACT), [TABLE, { ...TABLE, caption: 'Another' }])).toBe(TABLE);
  });

  it('shows facts from the text where the page has no table', () => {
    expect(findKeyFacts(told(FACT), [])).toMatchObject({
      origin: 'derived',
      rows: [{ kind: 'how-many', cells: ['€48.5 million', FACT] }],
    });
  });

  it('shows nothing where there is nothing to show', () => {
    expect(findKeyFacts(told('It was quiet.'), [])).toBeUndefined();
  });

  it.each([
    'Correction: an earlier version of this article gave the wrong cost.',
    'This article was amended on 3 May 2026 to give the right cost.',
    'An earlier version of this story misstated the name of the bridge.',
    'Editor’s note: This story has been updated to correct the cost.',
    'Korrektur: In einer früheren Version stand ein falscher Betrag.',
    'Une première version de cet article donnait un autre montant.',
    'সংশোধনী: প্রতিবেদনে ভুল অঙ্ক লেখা হয়েছিল।',
    '更正：本文早前版本的金额有误。',
  ])('puts a correction first, one cell with its anchor: %s', (note) => {
    const row = {
      kind: 'correction',
      cells: [note],
      source: { block: 1, start: 0, end: note.length },
    };
    expect(findKeyFacts(told(FACT, note), [])?.rows[0]).toEqual(row);
    expect(findKeyFacts(told(FACT, note), [TABLE])?.rows).toEqual([row, ...TABLE.rows]);
  });

  it.each([
    'Corrections officers walked out of the prison on Monday.',
    'The correction of the river bed took nine years.',
    'Editor’s note: subscribe for more stories like this one.',
  ])('takes no correction from "%s"', (text) => {
    const rows = findKeyFacts(told(text), [])?.rows ?? [];
    expect(rows.filter((row) => row.kind === 'correction')).toEqual([]);
  });
});
