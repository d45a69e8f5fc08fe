import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useExtraction, type Reading } from '@/components/hooks/use-extraction';
import type { Extraction } from '@/utils/model/extraction';

afterEach(cleanup);

const TAB = { id: 1, index: 0, windowId: 1 };
const read = (title: string): Reading => ({
  phase: 'done',
  extraction: { article: { title, content: `<p>${title}</p>` } } as Extraction,
  tab: TAB,
});
const failed: Reading = { phase: 'failed', failure: { kind: 'no-access' } };

/** A hook whose two answers come when the test gives them. */
function start() {
  const kept = Promise.withResolvers<Reading | undefined>();
  const fresh = Promise.withResolvers<Reading>();
  const started = { kept: kept.promise, fresh: fresh.promise };
  const { result } = renderHook(() => useExtraction(started));
  return {
    shown: () => result.current.reading,
    keptIs: (value: Reading | undefined) => act(async () => kept.resolve(value)),
    freshIs: (value: Reading) => act(async () => fresh.resolve(value)),
  };
}

describe('the reading of a page', () => {
  it('shows what is kept until the page was read again', async () => {
    const { shown, keptIs, freshIs } = start();
    expect(shown()).toEqual({ phase: 'working' });
    await keptIs(read('a'));
    expect(shown()).toEqual(read('a'));
    await freshIs(read('b'));
    expect(shown()).toEqual(read('b'));
  });

  it('does not draw again what has stayed the same', async () => {
    const { shown, keptIs, freshIs } = start();
    const kept = read('a');
    await keptIs(kept);
    await freshIs(read('a'));
    expect(shown()).toBe(kept);
  });

  it('never goes back to what is kept', async () => {
    const { shown, keptIs, freshIs } = start();
    await freshIs(read('b'));
    await keptIs(read('a'));
    expect(shown()).toEqual(read('b'));
  });

  it('keeps an article the reader asked for although it hardly is one', async () => {
    const { shown, keptIs, freshIs } = start();
    await keptIs(read('a'));
    await freshIs(failed);
    expect(shown()).toEqual(read('a'));
  });

  it('says why there is no article', async () => {
    const { shown, keptIs, freshIs } = start();
    await keptIs(undefined);
    await freshIs(failed);
    expect(shown()).toEqual(failed);
  });
});
