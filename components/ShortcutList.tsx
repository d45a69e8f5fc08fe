import { useEffect, useRef } from 'preact/hooks';
import { message } from '@/utils/browser/i18n';
import './ShortcutList.css';

export type ShortcutListProps = {
  /** Each key with what it does. */
  shortcuts: [key: string, does: string][];
  onClose: () => void;
};

/** The keys of the reader view. */
export function ShortcutList({ shortcuts, onClose }: ShortcutListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="shortcut-list"
      aria-labelledby="shortcuts-heading"
      onClose={onClose}
    >
      <h2 id="shortcuts-heading">{message('shortcuts')}</h2>
      <dl>
        {shortcuts.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {message('close')}
      </button>
    </dialog>
  );
}
