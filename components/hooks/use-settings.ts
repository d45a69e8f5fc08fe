import { useCallback, useEffect, useState } from 'preact/hooks';
import { saveSettings, watchSettings } from '@/utils/browser/settings-item';
import type { Settings } from '@/utils/model/settings';

/**
 * The reader's settings, wherever they are changed, and a function that changes some of them for good.
 *
 * @param loaded the settings as they were before anything was drawn.
 */
export function useSettings(loaded: Settings): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(loaded);
  useEffect(() => watchSettings(setSettings), []);
  const change = useCallback((some: Partial<Settings>) => {
    setSettings((shown) => ({ ...shown, ...some }));
    void saveSettings(some);
  }, []);
  return [settings, change];
}
