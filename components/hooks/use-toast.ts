import { useCallback, useEffect, useState } from 'preact/hooks';

/** How long a message stays, in milliseconds: time to read about twelve words. */
const SHOWN_FOR = 4000;

/** A message that goes away by itself. */
export function useToast(): [string | undefined, (text: string) => void] {
  const [toast, setToast] = useState<{ text: string }>();
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast?.text, useCallback((text: string) => setToast({ text }), [])];
}
