import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings } from '@/utils/browser/settings-item';
import { DEFAULT_SETTINGS } from '@/utils/model/settings';
import type { SummaryLength } from '@/utils/model/summary';

/** The length of summary the reader chose last; a new choice is kept. */
export function useSummaryLength(): [SummaryLength, (length: SummaryLength) => void] {
  const [length, setLength] = useState(DEFAULT_SETTINGS.summaryLength);
  useEffect(() => {
    void loadSettings().then((settings) => setLength(settings.summaryLength));
  }, []);
  const choose = useCallback((chosen: SummaryLength) => {
    setLength(chosen);
    void saveSettings({ summaryLength: chosen });
  }, []);
  return [length, choose];
}
