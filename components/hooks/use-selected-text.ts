import { useEffect, useState } from 'preact/hooks';

/** The text that is selected within an element; `undefined` when there is none. */
export function useSelectedText(element: HTMLElement | undefined): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (!element) return undefined;
    const update = () => {
      const selection = document.getSelection();
      const isWithin =
        selection && !selection.isCollapsed && element.contains(selection.anchorNode);
      setText((isWithin && selection.toString().trim()) || undefined);
    };
    document.addEventListener('selectionchange', update);
    return () => document.removeEventListener('selectionchange', update);
  }, [element]);
  return text;
}
