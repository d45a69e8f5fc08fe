import { useCallback, useEffect, useState } from 'preact/hooks';
import { extractFromTab, findActiveTab, type ReadTab } from '@/utils/browser/extraction-client';
import { readFingerprint } from '@/utils/browser/page-fingerprint';
import { findResult, keepResult } from '@/utils/browser/result-cache';
import type { Extraction, ExtractionFailure, ExtractionRequest } from '@/utils/model/extraction';

/** How far the reading of the page has come. */
export type Reading =
  | { phase: 'working' }
  | { phase: 'done'; extraction: Extraction; tab: ReadTab }
  | { phase: 'failed'; failure: ExtractionFailure };

/** A reading that is under way. Neither promise rejects. */
export type StartedReading = {
  /** What was read in this tab before, if its page has not changed since. */
  kept: Promise<Reading | undefined>;
  /** `kept`, when that came before anything was drawn. */
  found?: Reading | undefined;
  /** What the page holds now. */
  fresh: Promise<Reading>;
};

/** Begins to read the active tab, and at the same time looks up what was read in it before. */
export function readActiveTab(request: ExtractionRequest = {}): StartedReading {
  const started = findActiveTab().then((tab) => tab && { tab, ...readTab(tab, request) });
  return {
    kept: started.then((reading) => reading?.kept),
    fresh: started.then(
      (reading) => reading?.fresh ?? { phase: 'failed', failure: { kind: 'page-gone' } },
    ),
  };
}

function readTab(tab: ReadTab, request: ExtractionRequest): StartedReading {
  // Asked first: it runs in the page before the extraction, which takes longer.
  const fingerprint = readFingerprint(tab.id);
  const extracted = extractFromTab(tab, request);
  const kept = Promise.all([fingerprint, findResult(tab.id)]);

  return {
    kept: kept.then(([now, found]) =>
      found && found.fingerprint === now
        ? { phase: 'done', extraction: found.extraction, tab }
        : undefined,
    ),
    fresh: extracted.then(async (result) => {
      if (!result.ok) return { phase: 'failed', failure: result.error };
      const mark = await fingerprint;
      if (mark) void keepResult(tab.id, { fingerprint: mark, extraction: result.value });
      return { phase: 'done', extraction: result.value, tab };
    }),
  };
}

/**
 * The state of a reading, and the ways to start another.
 *
 * @param first the reading that was begun before the popup was drawn.
 */
export function useExtraction(first: StartedReading): {
  reading: Reading;
  retry: () => void;
  showAnyway: () => void;
} {
  const [started, setStarted] = useState(first);
  const [reading, setReading] = useState<Reading>(first.found ?? { phase: 'working' });

  useEffect(() => {
    let current = true;
    let isFresh = false;
    setReading(started.found ?? { phase: 'working' });
    void started.kept.then((value) => {
      if (current && !isFresh && !started.found && value) setReading(value);
    });
    void started.fresh.then((value) => {
      isFresh = true;
      if (current) setReading((shown) => preferShown(shown, value));
    });
    return () => {
      current = false;
    };
  }, [started]);

  return {
    reading,
    retry: useCallback(() => setStarted(readActiveTab()), []),
    showAnyway: useCallback(() => setStarted(readActiveTab({ evenIfUnlikely: true })), []),
  };
}

/**
 * What to show when the page was read anew: an article that stays the same is not drawn again, and one that the reader
 * asked to see although it hardly is one stays, since a kept one is of the very same page.
 */
function preferShown(shown: Reading, fresh: Reading): Reading {
  if (shown.phase !== 'done') return fresh;
  if (fresh.phase !== 'done') return shown;
  const [before, now] = [shown.extraction.article, fresh.extraction.article];
  return before.title === now.title && before.content === now.content ? shown : fresh;
}
