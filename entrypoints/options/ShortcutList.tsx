import { message } from '@/utils/browser/i18n';
import { openShortcutSettings, type Shortcut } from '@/utils/browser/shortcuts';

/** What can be done by keyboard, and the way to the browser's own page to change it. */
export function ShortcutList({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : message('set_noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => void openShortcutSettings()}>
        {message('set_changeShortcuts')}
      </button>
    </>
  );
}
