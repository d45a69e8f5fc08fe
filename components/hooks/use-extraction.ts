import { useCallback, useEffect, useState } from 'preact/hooks';
import { extractFromTab, findActiveTab, type ReadTab } from '@/utils/browser/extraction-client';
import type { Extraction, ExtractionFailure } from '@/utils/model/extraction';

/** How far the reading of the page has come. */
export type Reading =
  | { phase: 'working' }
  | { phase: 'done'; extraction: Extraction; tab: ReadTab }
  | { phase: 'failed'; failure: ExtractionFailure };

/** Reads the active tab. Never rejects. */
export async function readActiveTab({ evenIfUnlikely = false } = {}): Promise<Reading> {
  const tab = await findActiveTab();
  if (!tab) return { phase: 'failed', failure: { kind: 'page-gone' } };
  const result = await extractFromTab(tab, { evenIfUnlikely });
  return result.ok
    ? { phase: 'done', extraction: result.value, tab }
    : { phase: 'failed', failure: result.error };
}

/**
 * The state of a reading, and the ways to start another.
 *
 * @param first the reading that was begun before the popup was drawn.
 */
export function useExtraction(first: Promise<Reading>): {
  reading: Reading;
  retry: () => void;
  showAnyway: () => void;
} {
  const [pending, setPending] = useState(first);
  const [reading, setReading] = useState<Reading>({ phase: 'working' });

  useEffect(() => {
    let current = true;
    setReading({ phase: 'working' });
    void pending.then((value) => {
      if (current) setReading(value);
    });
    return () => {
      current = false;
    };
  }, [pending]);

  return {
    reading,
    retry: useCallback(() => setPending(readActiveTab()), []),
    showAnyway: useCallback(() => setPending(readActiveTab({ evenIfUnlikely: true })), []),
  };
}
