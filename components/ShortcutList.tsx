import { useEffect, useRef } from 'preact/hooks';
import { message } from '@/utils/browser/i18n';
import './ShortcutList.css';

export type ShortcutListProps = {
  /** Each key with what it does. */
  shortcuts: [key: string, does: string][];
  /** Whether the single keys among them do what they say. */
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
};

/** The keys of the reader view. */
export function ShortcutList({ shortcuts, singleKeys, onSingleKeys, onClose }: ShortcutListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const listed = shortcuts.filter(([key]) => singleKeys || key === 'Esc');
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
        {listed.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="switch-line">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        />
        {message('singleKeys')}
      </label>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {message('close')}
      </button>
    </dialog>
  );
}
