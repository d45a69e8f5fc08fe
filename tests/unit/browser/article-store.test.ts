import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getArticle, putArticle } from '@/utils/browser/article-store';
import type { Extraction } from '@/utils/model/extraction';

const extraction: Extraction = {
  article: { url: 'https://x.example/', title: 'T', content: '', blocks: [] },
  publisherFacts: [],
  report: { removals: [], dateCandidates: [], timings: {} },
};
const put = () => putArticle({ extraction, tabId: 1 });

/** Lets some articles count as shown by an open page. */
function open(...ids: string[]): void {
  const held = ids.map((id) => ({ name: `article:${id}` }));
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held }) } });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the store of articles', () => {
  it('gives back what was put', async () => {
    const id = await put();
    expect((await getArticle(id))?.extraction).toEqual(extraction);
    expect(await getArticle('none')).toBeUndefined();
  });

  it('lets the oldest go first, but never one that is open', async () => {
    const ids: string[] = [];
    for (let minute = 0; minute < 30; minute += 1) {
      vi.setSystemTime(minute * 60_000);
      ids.push(await put());
      open(ids[0]!);
    }
    const kept = await Promise.all(ids.map(getArticle));
    expect(kept[0]).toBeDefined();
    expect(kept[1]).toBeUndefined();
    expect(kept.at(-1)).toBeDefined();
    expect(kept.filter(Boolean).length).toBeLessThanOrEqual(13);
  });

  it('makes room when the browser has none left', async () => {
    const first = await put();
    vi.setSystemTime(60_000);
    const second = await put();
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const third = await put();
    full.mockRestore();
    expect(await getArticle(first)).toBeUndefined();
    expect(await getArticle(second)).toBeDefined();
    expect(await getArticle(third)).toBeDefined();
  });

  it('says so when a single article is more than the browser stores', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(put()).rejects.toThrow('QUOTA_BYTES');
  });

  it('forgets what was read in a private window when the browser is closed', async () => {
    const id = await putArticle({ extraction, tabId: 1 }, { isPrivate: true });
    expect(await getArticle(id)).toBeDefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
