import { useEffect } from 'preact/hooks';

/** What a key does, by the key's name as in `KeyboardEvent.key`. */
export type Shortcuts = Record<string, () => void>;

/** The key that closes things everywhere, by which nothing is done by accident. */
const ALWAYS = 'Escape';

/** What takes letters for itself; a switch or a choice does not. */
const TYPED_INTO = 'textarea, select, input:not([type="checkbox"], [type="radio"])';

/**
 * Listens to single keys, or with them turned off to Escape alone. They are left alone while something is typed or a dialog or menu is open, and with any
 * modifier but Shift, so that the browser's and the system's own keep working.
 */
export function useShortcuts(shortcuts: Shortcuts, singleKeys: boolean): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      if ((event.target as Element).closest(TYPED_INTO)) return;
      if (!singleKeys && event.key !== ALWAYS) return;
      const run = shortcuts[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, [shortcuts, singleKeys]);
}
