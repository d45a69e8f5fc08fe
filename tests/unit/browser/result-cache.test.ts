import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findResult, keepResult } from '@/utils/browser/result-cache';
import type { Extraction } from '@/utils/model/extraction';

beforeEach(() => fakeBrowser.reset());

const resultOf = (title: string) => ({
  fingerprint: `https://example.org/${title} 1 2`,
  extraction: { article: { title } } as Extraction,
});

describe('the results that are kept', () => {
  it('are found by their tab', async () => {
    await keepResult(7, resultOf('a'));
    await keepResult(8, resultOf('b'));
    expect(await findResult(7)).toEqual(resultOf('a'));
    expect(await findResult(8)).toEqual(resultOf('b'));
    expect(await findResult(9)).toBeUndefined();
  });

  it('are one a tab, the latest', async () => {
    await keepResult(7, resultOf('a'));
    await keepResult(7, resultOf('b'));
    expect(await findResult(7)).toEqual(resultOf('b'));
  });

  it('are few: those of the tabs read longest ago go first', async () => {
    for (const tab of [1, 2, 3, 1, 4, 5, 6, 7]) await keepResult(tab, resultOf(String(tab)));
    const kept = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((tab) => findResult(tab)));
    expect(kept.map((result) => result?.extraction.article.title)).toEqual([
      '1',
      undefined,
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  it('make room when the store is full, and nobody is told', async () => {
    await keepResult(1, resultOf('a'));
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await keepResult(2, resultOf('b'));
    session.set = set;
    expect(await findResult(1)).toBeUndefined();
    expect(await findResult(2)).toBeUndefined();
    await keepResult(3, resultOf('c'));
    expect(await findResult(3)).toEqual(resultOf('c'));
  });
});
