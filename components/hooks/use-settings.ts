import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings } from '@/utils/browser/settings-item';
import type { Settings } from '@/utils/model/settings';

/**
 * The reader's settings, `undefined` until they are loaded, and a function that changes some of them for good.
 *
 * @param first the loading that was begun before anything was drawn.
 */
export function useSettings(
  first?: Promise<Settings>,
): [Settings | undefined, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void (first ?? loadSettings()).then(setSettings);
    return watchSettings(setSettings);
  }, [first]);
  const change = useCallback((some: Partial<Settings>) => {
    setSettings((shown) => shown && { ...shown, ...some });
    void saveSettings(some);
  }, []);
  return [settings, change];
}
