import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A part that is not needed at once; `undefined` until it is there.
 *
 * @param load begins to load it, always the same function; `undefined` while it is not wanted.
 */
export function useLoaded<Part>(load: (() => Promise<Part>) | undefined): Part | undefined {
  const [loaded, setLoaded] = useState<{ part: Part }>();
  // Before anything is painted: what is there already is drawn at once.
  useLayoutEffect(() => {
    let current = true;
    void load?.().then((part) => {
      if (current) setLoaded({ part });
    });
    return () => {
      current = false;
    };
  }, [load]);
  return loaded?.part;
}
